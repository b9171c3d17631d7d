package be.socialekaart.fiche.packing;

import be.socialekaart.web.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The files of a pack as they come in, each under the name of its field. */
final class Upload {
    private static final int LARGEST = 2_000_000;
    private static final Map<String, String> TABLES =
            Map.of("gemeenten", "municipality", "plaatsen", "place", "zones", "care_zone");

    private Upload() {}

    static Map<String, String> tables(MultipartHttpServletRequest request) {
        Map<String, String> tables = new LinkedHashMap<>();
        TABLES.forEach((field, table) -> {
            MultipartFile file = request.getFile(field);
            if (file != null && !file.isEmpty()) tables.put(table, text(field, file));
        });
        return tables;
    }

    private static String text(String field, MultipartFile file) {
        if (file.getSize() > LARGEST) throw Refusal.invalid(field, "pack.large");
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString();
            if (text.indexOf('\0') >= 0) throw Refusal.invalid(field, "pack.encoding");
            return text;
        } catch (CharacterCodingException noUtf8) {
            throw Refusal.invalid(field, "pack.encoding");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
