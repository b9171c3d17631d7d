package be.socialekaart.workflow.desk;

import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseFile;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case in the queue.
 *
 * @param why keys of messages: why it is on top, or what is the matter with it
 */
record QueueRow(
        CaseFile file,
        String href,
        List<String> labels,
        String regionName,
        @Nullable String claimedBy,
        boolean mine,
        List<String> why) {

    private static final Duration SOON = Duration.ofDays(2);

    static List<String> why(CaseFile file, List<CaseField> fields, Instant now) {
        List<String> why = new ArrayList<>();
        if (file.desk().attention() != null) why.add("why." + file.desk().attention());
        if (!file.status().onDesk()) return why;
        if (file.desk().overdue() || file.desk().dueAt().isBefore(now)) why.add("why.OVERDUE");
        else if (file.desk().dueAt().isBefore(now.plus(SOON))) why.add("why.SOON");
        if (file.desk().answered()) why.add("why.ANSWERED");
        if (fields.stream().anyMatch(field -> field.undecided() && field.clash())) why.add("why.CLASH");
        if (file.desk().priority().equals("HIGH")) why.add("why.HIGH");
        return why;
    }
}
