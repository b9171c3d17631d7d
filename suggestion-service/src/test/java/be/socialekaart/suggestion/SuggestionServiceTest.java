package be.socialekaart.suggestion;

import be.socialekaart.testing.TestInfrastructure;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/** The whole service on real parts. One context for all tests: each works with fiches of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = SuggestionServiceApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestInfrastructure.class)
public @interface SuggestionServiceTest {}
