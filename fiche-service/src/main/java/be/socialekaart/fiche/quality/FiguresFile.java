package be.socialekaart.fiche.quality;

import be.socialekaart.fiche.listing.CsvTable;
import be.socialekaart.fiche.quality.Takings.Taken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The figures of one level to take along: of every count how many fiches, and of every kind of field and of suggestions the days. */
@Component
class FiguresFile {
    private final MessageSource messages;

    FiguresFile(MessageSource messages) {
        this.messages = messages;
    }

    byte[] of(Level level, List<Figure> figures, Optional<Taken> taken) {
        String moment = taken.map(last -> last.takenAt().toInstant().toString()).orElse("");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvTable csv = new CsvTable(out, columns(level))) {
            for (Figure figure : figures) csv.add(cells(figure, moment));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private List<String> columns(Level level) {
        return Stream.of(
                        Stream.of(say(level.key())),
                        Measure.counts().stream().map(count -> say(count.key())),
                        Measure.ages().stream().map(age -> say("quality.csv.days", say(age.key()))),
                        Measure.suggestions().stream()
                                .flatMap(it -> Stream.of(say(it.key()), say("quality.csv.median", say(it.key())))),
                        Stream.of(say("quality.csv.taken")))
                .flatMap(names -> names)
                .toList();
    }

    private List<String> cells(Figure figure, String moment) {
        return Stream.of(
                        Stream.of(figure.name().isEmpty() ? say("quality.none") : figure.name()),
                        Measure.counts().stream().map(count -> String.valueOf(figure.count(count))),
                        Measure.ages().stream().map(age -> Objects.toString(figure.median(age), "")),
                        Measure.suggestions().stream()
                                .flatMap(it -> Stream.of(
                                        String.valueOf(figure.count(it)), Objects.toString(figure.median(it), ""))),
                        Stream.of(moment))
                .flatMap(cells -> cells)
                .toList();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
