package be.socialekaart.workflow;

import be.socialekaart.testing.TestInfrastructure;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/** The whole service on real parts. One context serves all tests: each makes its own fiche and its own case. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = {WorkflowApplication.class, EngineClock.class, Reviews.class, Contacts.class, Browser.class})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = {TestInfrastructure.class, SuggestionServiceDouble.class})
@interface WorkflowTest {}
