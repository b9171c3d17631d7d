package be.socialekaart.fields.forms;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fields.FieldProblem;
import be.socialekaart.fields.forms.FieldWidget.Message;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {

    @ParameterizedTest
    @CsvSource({
        "phones[0].value,                          phones-0-value,               phones/0/value",
        "openingHours/MON[1].from,                 openingHours-MON-1-from,      openingHours/MON/1/from",
        "openingExceptions[0].hours[2].to,         openingExceptions-0-hours-2-to, openingExceptions/0/hours/2/to",
        "homeVisits[3],                            homeVisits-3,                 homeVisits/3",
        "purpose,                                  purpose,                      purpose",
    })
    void knowsTheIdAndThePlaceOfAParameter(String name, String id, String place) {
        assertThat(Draft.id(name)).isEqualTo(id);
        assertThat(Draft.place(name)).isEqualTo(place);
    }

    @Test
    void keepsForTheTopWhatFoundNoPlace() {
        FieldProblem placed = FieldProblem.error("phones/0/value", "phone.invalid");
        FieldProblem unplaced = FieldProblem.warning("phones/7/extra", "insz.inText", "1");
        FieldProblem elsewhere = FieldProblem.error("phonesOther", "required");
        Draft draft = new Draft("phones", List.of(placed, unplaced, elsewhere));

        assertThat(draft.at("phones/0/value")).hasSize(1);
        assertThat(draft.unplaced()).extracting(Message::error).containsExactly(false);
    }

    @Test
    void doesNotTakeAwayWhatIsOnlyLookedAt() {
        Draft draft = new Draft("name", List.of(FieldProblem.error("name", "required")));

        assertThat(draft.about("name")).hasSize(1);
        assertThat(draft.unplaced()).hasSize(1);
    }

    @Test
    void readsParametersByNameAndRow() {
        Posted posted = new Posted(Map.of(
                "a[2].x",
                List.of("1"),
                "a[10]",
                List.of("2"),
                "ab[1].x",
                List.of("3"),
                "t",
                List.of("een\r\ntwee", "3")));

        assertThat(posted.rows("a")).containsExactly(2, 10);
        assertThat(posted.text("t")).isEqualTo("een\ntwee\n3");
        assertThat(posted.text("nergens")).isEmpty();
        assertThat(posted.has("t")).isTrue();
    }
}
