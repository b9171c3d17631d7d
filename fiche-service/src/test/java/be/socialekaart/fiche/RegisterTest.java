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
            "recognitions.accounts.again=bron-again",
            "recognitions.accounts.broken=bron-broken",
            "recognitions.accounts.order=bron-order",
            "recognitions.accounts.ends=bron-ends",
            "recognitions.accounts.csv=bron-csv",
            "recognitions.accounts.cut=bron-cut",
            "recognitions.accounts.brake=bron-brake",
            "recognitions.accounts.held=bron-held",
            "recognitions.accounts.killed=bron-killed",
            "recognitions.accounts.matched=bron-matched",
            "recognitions.accounts.unmatched=bron-unmatched",
            "recognitions.accounts.ended=bron-ended",
            "recognitions.accounts.vanished=bron-vanished",
            "recognitions.accounts.other=bron-other",
            "recognitions.accounts.placed=bron-placed",
            "recognitions.accounts.reported=bron-reported",
            "recognitions.accounts.random=bron-random",
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestInfrastructure.class)
@Import({GivenFiches.class, ASource.class})
public @interface RegisterTest {}
