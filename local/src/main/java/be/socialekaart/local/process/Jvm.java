package be.socialekaart.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a child JVM is started: on the JDK of this one, small, and in a session of its own where the system can do that, so
 * that a Ctrl-C in the terminal reaches the launcher only and everything ends in order.
 */
public final class Jvm {

    private static final Path OWN_SESSION = Path.of("/usr/bin/setsid");

    private Jvm() {}

    public static List<String> command(int heapMegabytes, List<String> rest) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(OWN_SESSION)) command.add(OWN_SESSION.toString());
        command.addAll(List.of(
                java(),
                "-Xmx" + heapMegabytes + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8"));
        command.addAll(rest);
        return command;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
