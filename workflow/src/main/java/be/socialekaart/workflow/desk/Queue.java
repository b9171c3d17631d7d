package be.socialekaart.workflow.desk;

import be.socialekaart.fields.text.FieldText;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseSearch;
import be.socialekaart.workflow.casefile.CaseSearch.Position;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One page of the queue, in four questions to the database however long it is. */
@Component
class Queue {

    private static final int SIZE = 25;

    private final CaseSearch search;
    private final CaseBook cases;
    private final People people;
    private final Clock clock;

    Queue(CaseSearch search, CaseBook cases, People people, Clock clock) {
        this.search = search;
        this.cases = cases;
        this.people = people;
        this.clock = clock;
    }

    Page page(QueueFilter filter, CurrentUser user) {
        List<CaseFile> found = search.find(filter.criteria(user.id()), filter.na(), SIZE);
        List<CaseFile> shown = found.stream().limit(SIZE).toList();
        Map<UUID, List<CaseField>> fields =
                cases.fields().ofAll(shown.stream().map(CaseFile::id).toList());
        People.Names names = people.names();
        List<QueueRow> rows = shown.stream()
                .map(file -> row(file, fields.getOrDefault(file.id(), List.of()), names, filter, user))
                .toList();
        String next =
                found.size() > SIZE ? filter.from(Position.of(shown.getLast())).queue() : null;
        return new Page(
                rows, next, filter.na() == null ? null : filter.from(null).queue());
    }

    private QueueRow row(
            CaseFile file, List<CaseField> fields, People.Names names, QueueFilter filter, CurrentUser user) {
        String claimedBy = file.desk().claimedBy();
        return new QueueRow(
                file,
                filter.address("/werkbank/" + file.id()),
                fields.stream().map(field -> FieldText.label(field.path())).toList(),
                names.region(file.region()),
                claimedBy == null ? null : names.person(claimedBy),
                Objects.equals(claimedBy, user.id()),
                QueueRow.why(file, fields, clock.instant()));
    }

    /** @param next address of the following page; null on the last */
    record Page(
            List<QueueRow> rows,
            @Nullable String next,
            @Nullable String first) {}
}
