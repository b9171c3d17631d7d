package be.socialekaart.web.assets;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/** One file as it is handed out. Public: the gateway hands it out. */
public record Asset(String name, String hashedName, byte[] content, MediaType type) {

    static Asset of(String name, Resource file) throws IOException {
        byte[] content = file.getContentAsByteArray();
        int dot = name.lastIndexOf('.');
        String hashed = name.substring(0, dot) + "." + hash(content) + name.substring(dot);
        return new Asset(
                name, hashed, content, MediaTypeFactory.getMediaType(name).orElseThrow());
    }

    public String url() {
        return "/assets/" + hashedName;
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
