package be.socialekaart.fiche.reading;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fields.Field;
import be.socialekaart.fields.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FichePageTest {
    /** Above the blocks of the page. */
    @Test
    void hasAPlaceForEveryFieldOfAFiche() {
        FichePage page = FichePage.of(full(), LocalDate.of(2026, 11, 23));

        List<String> shown = Stream.concat(
                        Stream.of(page.contact(), page.addresses(), page.hours()), page.more().stream())
                .filter(Objects::nonNull)
                .flatMap(block -> block.fields().stream())
                .map(Block.Shown::path)
                .toList();
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        Fields.all().stream().map(Field::name).toList());
        assertThat(page.week()).isNotNull();
        assertThat(page.rubrieken()).isNotEmpty();
    }

    private static Fiche full() {
        return AFiche.named("Praktijk A")
                .in("9000", "Gent")
                .recognised()
                .with("rubrieken", "[\"14.04.01\"]")
                .with("legalName", "\"Praktijk A bv\"")
                .with("kboNumber", "\"0720947550\"")
                .with("establishmentNumber", "\"2000000339\"")
                .with("rizivNumber", "\"71032209000\"")
                .with("phones", "[{\"value\": \"1712\"}]")
                .with("emails", "[{\"value\": \"info@praktijk.example\"}]")
                .with("websites", "[{\"value\": \"https://praktijk.example\"}]")
                .with("openingHours", "{\"MON\": [{\"from\": \"09:00\", \"to\": \"12:00\"}]}")
                .with("openingExceptions", "[{\"from\": \"2026-12-24\", \"to\": \"2027-01-01\"}]")
                .with("temporaryClosure", "{\"from\": \"2999-01-01\", \"to\": \"2999-01-02\"}")
                .with("closure", "{\"from\": \"2999-12-31\", \"reason\": \"pensioen\"}")
                .with("purpose", "\"Zorg.\"")
                .with("audience", "\"Iedereen.\"")
                .with("registration", "\"Bel ons.\"")
                .with("cost", "\"Remgeld.\"")
                .with("languages", "[\"nl\"]")
                .with("ages", "{\"from\": 18}")
                .with("homeVisits", "[\"44021\"]")
                .with("alsoServes", "[\"elz:gent\"]")
                .with("practitioners", "[{\"name\": \"An Peeters\", \"rizivNumber\": \"11530231003\"}]")
                .entering();
    }
}
