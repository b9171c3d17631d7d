package be.socialekaart.fiche.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.FicheId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RegisterTest
class ReindexingTest {

    @Autowired
    Reindexing reindexing;

    @Autowired
    GivenFiches given;

    @Autowired
    JdbcClient jdbc;

    @Test
    void writesAnewWhatWasMadeInAnOlderWay() {
        FicheId id = given.registered(AFiche.named("Thuiszorg Wolfsmelk"));
        damage(id);
        jdbc.sql("update search_making set making = 0").update();
        reindexing.afterSingletonsInstantiated();
        assertThat(holdsItsPart(id)).isTrue();
    }

    @Test
    void leavesAloneWhatIsOfThisMaking() {
        FicheId id = given.registered(AFiche.named("Thuiszorg Wolfspoot"));
        damage(id);
        reindexing.afterSingletonsInstantiated();
        assertThat(holdsItsPart(id)).isFalse();
    }

    private void damage(FicheId id) {
        jdbc.sql("update fiche_search set label = '', document = '' where fiche = :id")
                .param("id", id.value())
                .update();
    }

    private boolean holdsItsPart(FicheId id) {
        return jdbc.sql("select label @@ to_tsquery('dutch_plain', 'zorg & thuis') from fiche_search where fiche = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }
}
