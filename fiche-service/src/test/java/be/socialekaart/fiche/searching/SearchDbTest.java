package be.socialekaart.fiche.searching;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.searching.FicheSearch.Results;
import be.socialekaart.fiche.searching.Match.How;
import be.socialekaart.fiche.searching.Match.Precision;
import be.socialekaart.fiche.searching.Question.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What a sensible search finds, and what it says about it. */
@RegisterTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchDbTest {

    @Autowired
    FicheSearch search;

    @Autowired
    GivenFiches given;

    @Autowired
    JdbcClient jdbc;

    private static final String RECOGNISED = """
            [{"source":"zorg","number":"PE1","kind":"ERKENNING","type":"WZC","status":"GRANTED","validFrom":"2020-01-01"}]""";

    private FicheId lotus;
    private FicheId nurse;
    private FicheId mediation;
    private FicheId inAalst;
    private FicheId inLimburg;

    @BeforeAll
    void someFiches() {
        lotus = given.registered(AFiche.named("Zorghuis Waterlelie")
                .in("9031", "Gent")
                .with("rubrieken", "[\"14.04.01\"]")
                .with("purpose", "\"Permanent wonen met verpleging en activiteiten.\""));
        nurse = given.registered(AFiche.named("Team Wollegras")
                .in("9800", "Deinze")
                .with("rubrieken", "[\"thuiszorg\"]")
                .with("purpose", "\"Wondzorg en inspuitingen.\"")
                .with("homeVisits", "[\"44021\"]"));
        mediation = given.registered(AFiche.named("Bemiddeling Zwanebloem")
                .in("8500", "Kortrijk")
                .with("purpose", "\"Bemiddelaars helpen bij scheiding; zie ook wollegras.\"")
                .with("alsoServes", "[\"prov:oost-vlaanderen\"]"));
        inAalst = given.registered(AFiche.named("Dottergeel Een").in("9320", "Aalst"));
        inLimburg = given.registered(AFiche.named("Dottergeel Twee").in("3850", "Nieuwerkerken"));
    }

    @Test
    void findsByName() {
        assertThat(found("waterlelie", null)).containsExactly(lotus);
        assertThat(why(lotus, "waterlelie", null)).contains(new Match("name", How.NAME, Precision.EXACT));
    }

    @Test
    void findsByTheBeginningOfAWord() {
        assertThat(found("waterlel", null)).containsExactly(lotus);
    }

    @Test
    void findsDespiteATypingError() {
        assertThat(found("waterleile", null)).containsExactly(lotus);
        assertThat(why(lotus, "waterleile", null)).contains(new Match("name", How.NAME, Precision.FUZZY));
    }

    @Test
    void findsTheWordInsideACompound() {
        assertThat(found("bloem zwanebloem", null)).containsExactly(mediation);
        assertThat(found("waterlelies", null)).containsExactly(lotus);
    }

    @Test
    void findsAnotherFormOfTheSameWord() {
        assertThat(found("zwanebloem bemiddelaar", null)).containsExactly(mediation);
        assertThat(why(mediation, "bemiddelaar zwanebloem", null))
                .contains(new Match("purpose", How.TEXT, Precision.STEM));
    }

    @Test
    void findsByTheNameOfTheRubriek() {
        assertThat(found("waterlelie ouderen", null)).containsExactly(lotus);
        assertThat(why(lotus, "waterlelie woonzorgcentra", null))
                .contains(new Match("rubrieken", How.RUBRIEK, Precision.EXACT));
    }

    @Test
    void findsThePartsOfACompoundAndTheCompoundByItsParts() {
        FicheId pearl =
                given.registered(AFiche.named("Thuisverpleging Parelgras").in("8970", "Poperinge"));
        assertThat(found("verpleging parelgras", null)).containsExactly(pearl);
        assertThat(found("thuis verpleging parelgras", null)).containsExactly(pearl);
        assertThat(why(pearl, "verpleging", "Poperinge")).contains(new Match("name", How.NAME, Precision.STEM));
        FicheId apart = given.registered(AFiche.named("Verpleging Per Dag Bevertjes"));
        assertThat(found("dagverpleging bevertjes", null)).containsExactly(apart);
    }

    @Test
    void findsByAnotherWordForTheSame() {
        FicheId home =
                given.registered(AFiche.named("Woonzorgcentrum Zilverschoon").in("8970", "Poperinge"));
        assertThat(found("rusthuis zilverschoon", null)).containsExactly(home);
        assertThat(why(home, "rusthuis", "Poperinge")).contains(new Match("name", How.NAME, Precision.STEM));
        assertThat(search.search(question("rusthuis", null, null, 5))
                        .words()
                        .synonyms()
                        .get("rusthuis"))
                .contains("woonzorgcentrum");
        FicheId desk = given.registered(AFiche.named("Sociaal Huis Zilverschoon"));
        assertThat(found("ocmw zilverschoon", null)).containsExactly(desk);
    }

    @Test
    void findsWithoutAccents() {
        FicheId cafe = given.registered(AFiche.named("Praatcafé Zeeëgel"));
        assertThat(found("praatcafe zeeegel", null)).containsExactly(cafe);
        assertThat(found("PRAATCAFÉ", null)).contains(cafe);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"koninginekruid", "koninginnnekruid", "koninginmekruid", "konignnnekruid", "ooninginnekruid"})
    void findsDespiteALetterLessMoreOtherOrSwapped(String mistyped) {
        if (found("koninginnekruid", null).isEmpty()) given.registered(AFiche.named("Huis Koninginnekruid"));
        assertThat(search.search(question(mistyped, null, null, 5)).items())
                .extracting(Found::name)
                .containsExactly("Huis Koninginnekruid");
    }

    @Test
    void mendsNoWordThatItLeavesOut() {
        given.registered(AFiche.named("Voort Zonnekruid"));
        FicheId meant = given.registered(AFiche.named("Dienst Voor Zonnekruid"));
        assertThat(found("dienst voor zonekruid", null)).containsExactly(meant);
    }

    @Test
    void takesAWordThatExistsForItsNeighbourWhenItFindsLittle() {
        FicheId meant = given.registered(AFiche.named("Els Duizendschoon"));
        FicheId other = given.registered(AFiche.named("Els Duizendschoen"));
        assertThat(found("els duizendschoon", null)).containsExactly(meant);
        assertThat(found("duizendschoen", null)).containsExactly(other, meant);
    }

    @Test
    void narrowsByKindMunicipalityAndRecognitionTogether() {
        FicheId both = given.registered(AFiche.named("Rozenkransje Een")
                .in("9000", "Gent")
                .with("kind", "\"PRACTICE\"")
                .with("recognitions", RECOGNISED));
        given.registered(AFiche.named("Rozenkransje Twee").in("9000", "Gent").with("kind", "\"PRACTICE\""));
        given.registered(
                AFiche.named("Rozenkransje Drie").in("8500", "Kortrijk").with("recognitions", RECOGNISED));
        Filters.Asked all = new Filters.Asked(null, "PRACTICE", "44021", "true");
        assertThat(ids(search.search(narrowed("rozenkransje", all)))).containsExactly(both);
        assertThat(search.search(narrowed("rozenkransje", new Filters.Asked(null, null, null, "true")))
                        .items())
                .hasSize(2);
    }

    @Test
    void countsByEverythingOneCanNarrowBy() {
        given.registered(AFiche.named("Kruisdistel Een").in("9000", "Gent").with("rubrieken", "[\"14.04.01\"]"));
        given.registered(AFiche.named("Kruisdistel Twee").in("8500", "Kortrijk").with("kind", "\"PRACTICE\""));
        Question question = question("kruisdistel", null, null, 20);
        Facets facets = search.facets(question, search.search(question));
        assertThat(facets.count()).isEqualTo(2);
        assertThat(facets.whole()).isTrue();
        assertThat(facets.kinds()).extracting(Facets.Choice::value).contains("PRACTICE");
        assertThat(facets.municipalities()).extracting(Facets.Choice::name).contains("Gent", "Kortrijk");
        Facets.Branch older = facets.rubrieken().stream()
                .filter(branch -> branch.value().equals("14"))
                .findFirst()
                .orElseThrow();
        assertThat(older.count()).isEqualTo(1);
        assertThat(older.under()).extracting(Facets.Branch::value).contains("14.04");
    }

    @Test
    void ordersByDistanceFromWhereSomebodyIs() {
        FicheId centre = given.registered(AFiche.named("Slangenkruid Een").in("9000", "Gent"));
        FicheId drongen = given.registered(AFiche.named("Slangenkruid Twee").in("9031", "Gent"));
        given.registered(AFiche.named("Slangenkruid Drie").in("8500", "Kortrijk"));
        Results near = search.search(
                new Asked("slangenkruid", "nabij mij", null, "51.0513,3.6581", Filters.Asked.NONE, null, null, 20)
                        .question(Optional.empty()));
        assertThat(ids(near)).containsExactly(drongen, centre);
        assertThat(near.items().getFirst().kilometres())
                .isLessThan(near.items().getLast().kilometres());
    }

    @Test
    void wantsEveryWord() {
        assertThat(found("waterlelie wondzorg", null)).isEmpty();
    }

    @Test
    void putsANameBeforeAMentionInAText() {
        assertThat(found("wollegras", null)).containsExactly(nurse, mediation);
    }

    @Test
    void looksInThreeWaysAtAPlace() {
        assertThat(found("waterlelie", "Gent")).containsExactly(lotus);
        assertThat(why(lotus, "waterlelie", "Gent")).contains(new Match("addresses", How.ADDRESS, null));
        assertThat(why(nurse, "wollegras", "Gent")).contains(new Match("homeVisits", How.HOME_VISITS, null));
        assertThat(why(mediation, "zwanebloem", "Gent")).contains(new Match("alsoServes", How.ALSO_SERVES, null));
    }

    @Test
    void takesAVillageForItsOwnAddressesOnly() {
        assertThat(found("waterlelie", "Drongen")).containsExactly(lotus);
        assertThat(found("waterlelie", "9000")).isEmpty();
        assertThat(found("wollegras", "Drongen")).contains(nurse);
    }

    @Test
    void findsInEveryPlaceOfThatNameAndInTheChosenOne() {
        assertThat(found("dottergeel", "Nieuwerkerken")).containsExactlyInAnyOrder(inAalst, inLimburg);
        assertThat(ids(search.search(
                        new Asked("dottergeel", "Nieuwerkerken", "9320", null, Filters.Asked.NONE, null, null, 20)
                                .question(Optional.empty()))))
                .containsExactly(inAalst);
    }

    @Test
    void findsByRubriekAndItsBranches() {
        Question older = narrowed("waterlelie", Filters.Asked.rubriek("14"));
        Question young = narrowed("waterlelie", Filters.Asked.rubriek("11"));
        assertThat(ids(search.search(older))).containsExactly(lotus);
        assertThat(search.search(young).items()).isEmpty();
    }

    @Test
    void findsNothingWhereNobodyKnowsThePlace() {
        assertThat(found("waterlelie", "Atlantis")).isEmpty();
    }

    @Test
    void findsNothingForSignsAlone() {
        assertThat(found("?!", null)).isEmpty();
    }

    @Test
    void countsWhatItFinds() {
        assertThat(search.count(question("dottergeel", null, null, 1))).isEqualTo(2);
    }

    @Test
    @Transactional
    void countsToTheEndOfAVeryLongList() {
        FicheId one = given.registered(AFiche.named("Huis Moerasspirea"));
        jdbc.sql("""
                with copied as (
                    insert into fiche (id, version, revision, body, provenance, changed_at)
                    select gen_random_uuid(), version, revision, body, provenance, changed_at
                    from fiche cross join generate_series(1, 20001) where id = :one returning id)
                insert into fiche_search select copy.*
                from fiche_search found cross join copied cross join lateral
                     jsonb_populate_record(found, jsonb_build_object('fiche', copied.id)) as copy
                where found.fiche = :one
                """).param("one", one.value()).update();
        assertThat(search.count(question("moerasspirea", null, null, 1))).isEqualTo(20_002);
    }

    @Test
    void forgetsAFicheThatStopped() {
        FicheId stopped = given.registered(AFiche.named("Huis Vergeetmijniet"));
        assertThat(found("vergeetmijniet", null)).containsExactly(stopped);
        given.changed(stopped, "status", "\"CLOSED\"");
        assertThat(found("vergeetmijniet", null)).isEmpty();
    }

    @Test
    void findsUnderTheNewNameAtOnce() {
        FicheId renamed = given.registered(AFiche.named("Huis Moerasspirea"));
        given.changed(renamed, "name", "\"Huis Kattenstaart\"");
        assertThat(found("kattenstaart", null)).containsExactly(renamed);
        assertThat(found("moerasspirea", null)).isEmpty();
    }

    @Test
    void pagesThroughEverythingOnceInOneOrder() {
        List<FicheId> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) all.add(given.registered(AFiche.named("Parnassia " + i % 3)));
        List<FicheId> paged = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            Results page = search.search(
                    question("parnassia", null, after.map(Cursor::written).orElse(null), 2));
            paged.addAll(ids(page));
            after = page.next();
        } while (after.isPresent());
        assertThat(paged).containsExactlyInAnyOrderElementsOf(all).doesNotHaveDuplicates();
    }

    @Test
    void losesNoPlaceWhenAFicheComesInBetween() {
        given.registered(AFiche.named("Reukgras B"));
        FicheId last = given.registered(AFiche.named("Reukgras D"));
        Results first = search.search(question("reukgras", null, null, 1));
        given.registered(AFiche.named("Reukgras A"));
        Results second = search.search(
                question("reukgras", null, first.next().orElseThrow().written(), 5));
        assertThat(ids(second)).containsExactly(last);
    }

    private List<FicheId> found(String what, @Nullable String where) {
        return ids(search.search(question(what, where, null, 20)));
    }

    private List<Match> why(FicheId fiche, String what, @Nullable String where) {
        return search.search(question(what, where, null, 20)).items().stream()
                .filter(found -> found.id().equals(fiche.value()))
                .flatMap(found -> found.matches().stream())
                .toList();
    }

    private static Question question(String what, @Nullable String where, @Nullable String after, int size) {
        return new Asked(what, where, null, null, Filters.Asked.NONE, null, after, size).question(Optional.empty());
    }

    private static Question narrowed(String what, Filters.Asked filters) {
        return new Asked(what, null, null, null, filters, null, null, 20).question(Optional.empty());
    }

    private static List<FicheId> ids(Results results) {
        return results.items().stream().map(found -> new FicheId(found.id())).toList();
    }
}
