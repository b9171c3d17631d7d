package be.socialekaart.fiche.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+32 9", "-1", "@SUM", "\t=1", "\r=1", "\n=1", "＝1"})
    void letsNoSpreadsheetRunACell(String text) {
        assertThat(Cells.safe(text)).isEqualTo("'" + text);
    }

    @Test
    void leavesTheRestAsItIs() {
        assertThat(Cells.safe("09 200 00 42")).isEqualTo("09 200 00 42");
        assertThat(Cells.safe("a = b")).isEqualTo("a = b");
        assertThat(Cells.safe("x".repeat(40_000))).hasSize(32_767).endsWith("…");
    }
}
