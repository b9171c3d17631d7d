package be.socialekaart.fiche.listing;

import be.socialekaart.fields.text.FieldText;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What stands above the cells, in the language of whoever reads. */
@Component
class ListWording {
    /** Columns that are no field of a fiche. */
    private static final Set<String> OURS = Set.of("street", "number", "box", "postcode", "municipality", "link", "id");

    private final MessageSource messages;
    private final Clock clock;

    ListWording(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    List<String> columns() {
        return Row.columns().stream()
                .map(column -> OURS.contains(column) ? text("export.column." + column) : FieldText.label(column))
                .toList();
    }

    String sheet() {
        return text("export.sheet");
    }

    Instant now() {
        return clock.instant();
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
