package be.socialekaart.fiche.parsing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One JSON object per line. The last line may be {@code {"end":true,"count":N}}: then a file that lost records on the way
 * is known. A last line that is no JSON and has no line end is one that was cut off.
 */
final class NdjsonLines implements Lines {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"\\\\\\p{Cntrl}]{1,200})\"");

    private final InputStream bytes;
    private int number;
    private boolean endsWithLineEnd = true;
    private boolean lastIsWhole = true;
    private OptionalInt stated = OptionalInt.empty();

    NdjsonLines(InputStream body) {
        this.bytes = new BufferedInputStream(body, 64 * 1024);
    }

    @Override
    public @Nullable Line next() throws IOException {
        while (true) {
            ByteArrayOutputStream line = new ByteArrayOutputStream(512);
            if (!fill(line)) return null;
            number++;
            if (line.size() > Line.LONGEST) return broken(null, "delivery.line.tooLong");
            Line read = read(line.toByteArray());
            if (read != null) return read;
        }
    }

    @Override
    public OptionalInt stated() {
        return stated;
    }

    @Override
    public Optional<String> cutOff() {
        return endsWithLineEnd || lastIsWhole ? Optional.empty() : Optional.of("delivery.cutOff");
    }

    /** Null for a blank line and for the one that only states the count. */
    private @Nullable Line read(byte[] line) {
        lastIsWhole = true;
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return broken(null, "delivery.line.notUtf8");
        }
        if (text.isBlank()) return null;
        if (stated.isPresent()) return broken(null, "delivery.line.afterTheEnd");
        try {
            JsonNode record = JSON.readTree(text);
            return isEnd(record) ? null : Line.read(number, record, line.length);
        } catch (JacksonException notJson) {
            Matcher id = ID.matcher(text);
            return broken(id.find() ? id.group(1) : null, "delivery.line.notJson");
        }
    }

    private boolean isEnd(JsonNode record) {
        if (!record.path("end").asBoolean(false) || !record.path("count").isInt()) return false;
        stated = OptionalInt.of(record.path("count").intValue());
        return true;
    }

    private Line broken(@Nullable String id, String reason) {
        lastIsWhole = false;
        return Line.broken(number, id, reason);
    }

    /** Keeps no more of a line than is needed to know that it is too long. False when nothing is left. */
    private boolean fill(ByteArrayOutputStream line) throws IOException {
        boolean any = false;
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            any = true;
            endsWithLineEnd = next == '\n';
            if (endsWithLineEnd) return true;
            if (line.size() <= Line.LONGEST) line.write(next);
        }
        return any;
    }
}
