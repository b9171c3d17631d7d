package be.socialekaart.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Spring Boot jar, unpacked once so that it starts faster and takes less memory. */
public final class Program {

    private static final int HEAP_MEGABYTES = 160;

    private final Path jar;
    private final Path unpacked;

    public Program(Path module) {
        Path target = module.resolve("target");
        this.jar = target.resolve(module.getFileName() + "-0.1.0-SNAPSHOT.jar");
        this.unpacked = target.resolve("unpacked");
    }

    public void refuseWhenNotBuilt() {
        if (Files.exists(jar)) return;
        throw new StartFailure(jar.getFileName() + " is not built: run ./mvnw -DskipTests package and start again.");
    }

    /** The command that runs it; unpacks first where that was not done for this very jar. */
    public List<String> command() {
        unpack();
        return Jvm.command(
                HEAP_MEGABYTES,
                List.of("-jar", unpacked.resolve(jar.getFileName()).toString()));
    }

    private void unpack() {
        try {
            Path marker = unpacked.resolve("unpacked-from");
            String built = Files.getLastModifiedTime(jar).toString();
            if (Files.exists(marker) && Files.readString(marker).equals(built)) return;
            extract();
            Files.writeString(marker, built);
        } catch (IOException e) {
            throw new StartFailure(jar + " could not be unpacked: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while unpacking " + jar.getFileName() + ".", e);
        }
    }

    private void extract() throws IOException, InterruptedException {
        Process extraction = new ProcessBuilder(
                        Jvm.java(),
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
    }
}
