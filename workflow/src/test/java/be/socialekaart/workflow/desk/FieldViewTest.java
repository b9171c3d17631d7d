package be.socialekaart.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.FieldChange;
import be.socialekaart.fields.merging.Difference.Kind;
import be.socialekaart.workflow.casefile.CaseField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FieldViewTest {

    private static final String A = "{\"value\":\"+3292000000\",\"label\":\"onthaal\",\"primary\":true}";
    private static final String B = "{\"value\":\"+3292000001\",\"label\":\"crisis\",\"primary\":false}";
    private static final String C = "{\"value\":\"+3292000002\",\"label\":\"fax\",\"primary\":false}";

    @Test
    void marksTheProposalAgainstWhatStandsThereNow() {
        FieldView view = view("name", "\"Huis A\"", "\"Huis A\"", "\"Huis B\"");

        assertThat(view.stale()).isFalse();
        assertThat(view.proposed()).extracting("kind").containsExactlyInAnyOrder(Kind.REMOVED, Kind.ADDED);
        assertThat(view.result()).isEmpty();
    }

    @Test
    void showsWhatAcceptingGivesWhenSomethingElseWasAddedMeanwhile() {
        FieldView view = view("phones", list(A), list(A, C), list(A, B));

        assertThat(view.stale()).isTrue();
        assertThat(view.field().clash()).isFalse();
        assertThat(view.result()).extracting("kind").containsExactlyInAnyOrder(Kind.KEPT, Kind.KEPT, Kind.ADDED);
    }

    @Test
    void saysWhenTheFicheAlreadySaysSo() {
        assertThat(view("name", "\"Huis A\"", "\"Huis B\"", "\"Huis B\"").alreadySo())
                .isTrue();
    }

    @Test
    void saysWhenTheProposalEmptiesTheField() {
        assertThat(view("purpose", "\"Hulp.\"", "\"Hulp.\"", null).emptied()).isTrue();
    }

    @Test
    void seesAClashWhenBothChangedTheSame() {
        assertThat(view("name", "\"Huis A\"", "\"Huis C\"", "\"Huis B\"")
                        .field()
                        .clash())
                .isTrue();
    }

    @Test
    void hasAnAnchorOfItsOwnForEveryDay() {
        assertThat(FieldView.anchor("openingHours/MON")).isNotEqualTo(FieldView.anchor("openingHours/TUE"));
    }

    private static String list(String... items) {
        return "[" + String.join(",", items) + "]";
    }

    private static FieldView view(String path, String base, String now, @Nullable String proposed) {
        CaseField field = CaseField.opened(new FieldChange(path, json(base), json(proposed)), json(now));
        return FieldView.of(field, Optional.empty(), List.of());
    }

    private static @Nullable JsonNode json(@Nullable String text) {
        return text == null ? null : JsonMapper.builder().build().readTree(text);
    }
}
