package be.socialekaart.mailer.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"\r\n", "\n", "\r", "\u2028", "\u2029", "\u0085", "\u0000", "\t", "\u202e", "\u200b", " \n "})
    void putsASpaceWhereALineOrTheDirectionWouldChange(String sign) {
        assertThat(OneLine.of("De Brug" + sign + "Bcc: x")).isEqualTo("De Brug Bcc: x");
    }

    @Test
    void leavesOrdinaryTextAsItIs() {
        assertThat(OneLine.of("Café «Ünïek» – € 5 😀")).isEqualTo("Café «Ünïek» – € 5 😀");
    }

    @Test
    void cutsWhatIsEndless() {
        assertThat(OneLine.of("a".repeat(5_000))).hasSize(2001).endsWith("…");
    }

    @Test
    void cleansListsAndLeavesOutWhatIsNotThere() {
        Map<String, Object> values = new HashMap<>();
        values.put("outcomes", List.of("een\ntwee", 3));
        values.put("minutes", 10);
        values.put("name", null);
        assertThat(OneLine.ofAll(values)).isEqualTo(Map.of("outcomes", List.of("een twee", "3"), "minutes", "10"));
    }
}
