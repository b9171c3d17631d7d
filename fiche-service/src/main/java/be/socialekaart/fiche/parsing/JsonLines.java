package be.socialekaart.fiche.parsing;

import be.socialekaart.web.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The records of one JSON document: a list, or a page of HSDS that holds it in {@code contents}. They are numbered from 1. What cannot be read to its end is refused as a whole, since nobody knows what else it said.
 */
final class JsonLines implements Lines {
    /** Behind one record comes the next. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ShortRecords characters;
    private final JsonParser parser;
    private int number;
    private boolean begun;
    private boolean ended;

    JsonLines(InputStream body) {
        characters = new ShortRecords(
                new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8.newDecoder()), 64 * 1024));
        parser = JSON.createParser(characters);
    }

    @Override
    public @Nullable Line next() throws IOException {
        characters.nextRecord();
        try {
            if (!begun) begin();
            if (ended) return null;
            return parser.nextToken() == JsonToken.END_ARRAY ? end() : read();
        } catch (JacksonIOException unreadable) {
            throw refusal(unreadable.getCause());
        } catch (JacksonException notJson) {
            throw Refusal.invalid("body", "delivery.line.notJson");
        }
    }

    /** Up to the first record. */
    private void begin() {
        begun = true;
        JsonToken first = parser.nextToken();
        if (first == null) throw Refusal.invalid("body", "import.empty");
        if (first != JsonToken.START_ARRAY && !(first == JsonToken.START_OBJECT && findsContents()))
            throw Refusal.invalid("body", "import.noList");
    }

    private boolean findsContents() {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean contents = parser.currentName().equals("contents");
            if (parser.nextToken() == JsonToken.START_ARRAY && contents) return true;
            if (parser.currentToken().isStructStart()) parser.skipChildren();
        }
        return false;
    }

    private Line read() {
        JsonNode record = JSON.readTree(parser);
        return Line.read(++number, record, record.toString().length());
    }

    private @Nullable Line end() {
        ended = true;
        while (parser.nextToken() != null) parser.skipChildren();
        return null;
    }

    private static IOException refusal(IOException cause) {
        if (cause instanceof CharacterCodingException) throw Refusal.invalid("body", "delivery.notUtf8");
        if (cause instanceof ShortRecords.TooLong) throw Refusal.invalid("body", "delivery.recordTooLong");
        return cause;
    }
}
