package be.socialekaart.fiche;

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
@SpringBootTest(classes = FicheServiceApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestInfrastructure.class)
@Import(GivenFiches.class)
public @interface RegisterTest {}
