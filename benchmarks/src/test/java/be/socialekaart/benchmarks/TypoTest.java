package be.socialekaart.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TypoTest {

    @Test
    void isOneEditInTheLongestWordAndNeverInItsFirstLetter() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 500; i++) {
            String mistyped = Typo.in("Huis Waterlelie Gent", random);
            assertThat(mistyped).startsWith("Huis W").endsWith(" Gent");
            assertThat(Math.abs(mistyped.length() - "Huis Waterlelie Gent".length()))
                    .isLessThanOrEqualTo(1);
        }
    }
}
