package be.socialekaart.suggestion.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.suggestion.form.FilledForm.Carried;
import be.socialekaart.suggestion.register.KnownFiche;
import be.socialekaart.suggestion.submitting.Submission.ProposedField;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.JsonNodeFactory;

class FilledFormTest {
    private final MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
    private final FilledForm form = new FilledForm(UUID.randomUUID(), parameters);

    @Test
    void hearsOfSuggestableFieldsOnlyInTheOrderOfTheFiche() {
        choose("cost", "recognitions", "name", "<script>", "phones", "phones");

        assertThat(form.chosen()).containsExactly("name", "phones", "cost");
    }

    @Test
    void takesAWeekAsItsDays() {
        choose("openingHours");
        parameters.add("openingHours/MON[0].from", "09:00");

        assertThat(form.proposed()).hasSize(7).extracting(ProposedField::path).contains("openingHours/SUN");
    }

    @Test
    void doesNotTakeAFieldWithoutBoxesForAnEmptiedOne() {
        choose("cost", "name");
        parameters.add("cost", "");

        assertThat(form.proposed()).containsExactly(new ProposedField("cost", null));
    }

    @Test
    void doesNotTakeOneFieldForAnother() {
        choose("name");
        parameters.add("names[0]", "x");

        assertThat(form.isTyped("name")).isFalse();
    }

    @Test
    void readsNoVersionWhereNoneStands() {
        assertThat(form.version()).isNull();
        for (String wrong : new String[] {"", "0", "-1", "zeven", "99999999999", "1e3"}) {
            parameters.set("versie", wrong);
            assertThat(form.version()).as(wrong).isNull();
        }
        parameters.set("versie", "7");
        assertThat(form.version()).isEqualTo(7);
    }

    @Test
    void getsAVersionAndAKeyWhenItHasNone() {
        KnownFiche fiche = new KnownFiche(form.fiche(), 7, JsonNodeFactory.instance.objectNode());

        FilledForm known = form.against(fiche);

        assertThat(known.version()).isEqualTo(7);
        assertThat(known.key()).isNotBlank();
        assertThat(known.against(fiche).key()).isEqualTo(known.key());
        assertThat(known.withNewKey().key()).isNotEqualTo(known.key());
    }

    @Test
    void carriesEverythingButTheStep() {
        choose("cost");
        parameters.add("cost", "Gratis");
        parameters.add("stap", "nakijken");

        assertThat(form.carried())
                .containsExactlyInAnyOrder(new Carried("veld", "cost"), new Carried("cost", "Gratis"));
        assertThat(form.carriedWithoutChoice()).containsExactly(new Carried("cost", "Gratis"));
    }

    @Test
    void noticesTheTrapAndLeavesABlankAddressOut() {
        parameters.add("email", "  ");
        assertThat(form.submission().email()).isNull();
        assertThat(form.submission().trapped()).isFalse();

        parameters.add("aanvulling", "http://koop.example");
        assertThat(form.submission().trapped()).isTrue();
    }

    private void choose(String... fields) {
        for (String field : fields) {
            parameters.add("veld", field);
        }
    }
}
