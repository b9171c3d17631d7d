package be.socialekaart.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Stands in for a built module: a jar that answers as every service does, shows a setting, and ends when it is told to. */
final class AModule {

    private AModule() {}

    static void buildAll(Path modules) throws IOException {
        for (Part part : Part.all()) {
            Path target = modules.resolve(part.module()).resolve("target");
            Path jar = write(Files.createDirectories(target).resolve(part.module() + "-0.1.0-SNAPSHOT.jar"));
            Path unpacked = Files.createDirectories(target.resolve("unpacked"));
            write(unpacked.resolve(jar.getFileName()));
            Files.writeString(
                    unpacked.resolve("unpacked-from"),
                    Files.getLastModifiedTime(jar).toString());
        }
    }

    private static Path write(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, AModule.class.getName());
        String entry = AModule.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream code = AModule.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new JarEntry(entry));
            code.transferTo(out);
        }
        return jar;
    }

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(System.getenv("PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(System.getenv("BIND_ADDRESS"), port), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/end")) {
                System.out.println("ERROR told to end");
                Runtime.getRuntime().halt(3);
            }
            String setting = System.getenv(path.substring(1));
            byte[] body = (setting == null ? "here" : setting).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }
}
