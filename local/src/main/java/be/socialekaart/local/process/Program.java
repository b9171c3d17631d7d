package be.socialekaart.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Spring Boot jar, unpacked once so that it starts faster and takes less memory. */
public final class Program {

    private static final List<String> SMALL = List.of(
            "-Xmx160m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8");

    private final Path jar;
    private final Path unpacked;

    public Program(Path module) {
        Path target = module.resolve("target");
        String name = module.getFileName() + "-0.1.0-SNAPSHOT.jar";
        this.jar = target.resolve(name);
        this.unpacked = target.resolve("unpacked");
    }

    /** The command that runs it; unpacks first where that was not done for this very jar. */
    public List<String> command() {
        if (!Files.exists(jar)) {
            throw new StartFailure(
                    jar.getFileName() + " is not built: run ./mvnw -DskipTests package and start again.");
        }
        unpack();
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(SMALL);
        command.addAll(List.of("-jar", unpacked.resolve(jar.getFileName()).toString()));
        return command;
    }

    private void unpack() {
        try {
            Path marker = unpacked.resolve("unpacked-from");
            FileTime built = Files.getLastModifiedTime(jar);
            if (Files.exists(marker) && Files.readString(marker).equals(built.toString())) return;
            Process extraction = new ProcessBuilder(
                            java(),
                            "-Djarmode=tools",
                            "-jar",
                            jar.toString(),
                            "extract",
                            "--force",
                            "--destination",
                            unpacked.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!extraction.waitFor(60, TimeUnit.SECONDS) || extraction.exitValue() != 0) {
                throw new StartFailure(jar + " could not be unpacked: is the disk full?");
            }
            Files.writeString(marker, built.toString());
        } catch (IOException e) {
            throw new StartFailure(jar + " could not be unpacked: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while unpacking " + jar.getFileName() + ".", e);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
