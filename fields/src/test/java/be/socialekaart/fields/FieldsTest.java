package be.socialekaart.fields;

import static be.socialekaart.fields.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fields.text.FieldText;
import org.junit.jupiter.api.Test;

class FieldsTest {

    @Test
    void declaresEveryFieldOnce() {
        assertThat(Fields.all()).extracting(Field::name).doesNotHaveDuplicates().hasSize(26);
    }

    @Test
    void letsAnyoneSuggestWhatTheManagerKeepsAndWhoItIs() {
        assertThat(Fields.suggestable())
                .extracting(Field::name)
                .containsExactly(
                        "name",
                        "legalName",
                        "kboNumber",
                        "establishmentNumber",
                        "rizivNumber",
                        "addresses",
                        "phones",
                        "emails",
                        "websites",
                        "openingHours",
                        "openingExceptions",
                        "temporaryClosure",
                        "closure",
                        "purpose",
                        "audience",
                        "registration",
                        "cost",
                        "languages",
                        "ages",
                        "homeVisits",
                        "alsoServes",
                        "practitioners");
    }

    @Test
    void takesADayForAField() {
        Field monday = Fields.of("openingHours/MON").orElseThrow();

        assertThat(monday.type()).isEqualTo(FieldType.OPENING_DAY);
        assertThat(monday.suggestable()).isTrue();
        assertThat(Fields.parts("openingHours")).hasSize(7).first().isEqualTo("openingHours/MON");
        assertThat(Fields.parts("phones")).containsExactly("phones");
    }

    @Test
    void knowsNoOtherPath() {
        for (String path : new String[] {"", "id", "openingHours/", "openingHours/XXX", "phones/0", "../name"}) {
            assertThat(Fields.of(path)).as(path).isEmpty();
        }
    }

    @Test
    void hasALabelForEveryField() {
        Fields.all().forEach(field -> assertThat(FieldText.label(field.name())).isNotEqualTo(field.name()));
        Day.paths().forEach(path -> assertThat(FieldText.label(path)).startsWith("Openingsuren op"));
    }

    @Test
    void readsAndReplacesByPath() {
        FicheValues fiche = new FicheValues(json("{'name':'A','openingHours':{'MON':[1]},'phones':[]}"));

        assertThat(fiche.at("phones")).isNull();
        assertThat(fiche.at("openingHours/MON")).isEqualTo(json("[1]"));
        assertThat(fiche.at("openingHours/TUE")).isNull();
        assertThat(fiche.with("openingHours/TUE", json("[2]")).at("openingHours"))
                .isEqualTo(json("{'MON':[1],'TUE':[2]}"));
        assertThat(fiche.with("openingHours/MON", null).body().has("openingHours"))
                .isFalse();
        assertThat(fiche.with("name", null).body().has("name")).isFalse();
        assertThat(fiche.at("name")).as("the first is left as it was").isEqualTo(json("'A'"));
    }

    @Test
    void takesEverythingEmptyForTheSame() {
        for (String empty : new String[] {"null", "[]", "{}", "''", "' '"}) {
            assertThat(FicheValues.present(json(empty))).isNull();
        }
        assertThat(FicheValues.present(json("false"))).isNotNull();
        assertThat(FicheValues.present(json("0"))).isNotNull();
    }
}
