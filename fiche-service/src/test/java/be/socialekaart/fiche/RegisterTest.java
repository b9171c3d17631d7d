package be.socialekaart.fiche;

import be.socialekaart.fiche.delivering.ASource;
import be.socialekaart.testing.TestInfrastructure;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole service on a real database and broker; one context for all tests, so each test makes fiches of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = FicheServiceApplication.class,
        properties = {
            "sources.accounts.again=bron-again",
            "sources.accounts.broken=bron-broken",
            "sources.accounts.order=bron-order",
            "sources.accounts.ends=bron-ends",
            "sources.accounts.csv=bron-csv",
            "sources.accounts.cut=bron-cut",
            "sources.accounts.brake=bron-brake",
            "sources.accounts.held=bron-held",
            "sources.accounts.killed=bron-killed",
            "sources.accounts.matched=bron-matched",
            "sources.accounts.unmatched=bron-unmatched",
            "sources.accounts.ended=bron-ended",
            "sources.accounts.vanished=bron-vanished",
            "sources.accounts.other=bron-other",
            "sources.accounts.placed=bron-placed",
            "sources.accounts.reported=bron-reported",
            "sources.accounts.random=bron-random",
            "sources.accounts.several=bron-several",
            "sources.accounts.late=bron-late",
            "sources.accounts.refused=bron-refused",
            "sources.accounts.large=bron-large",
            "exports.at-once=3",
            "exports.on-paper=4",
            "exports.silent=2s",
            "loops.pause=PT0.1S",
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestInfrastructure.class)
@Import({GivenFiches.class, ASource.class})
public @interface RegisterTest {}
