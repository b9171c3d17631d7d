package be.socialekaart.mailer.neighbours;

import be.socialekaart.testing.TestInfrastructure;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole service on a real database and broker; it sends only when the test says so, at a time that the test sets. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "mailer.senders=0")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = {TestInfrastructure.class, Neighbours.class})
@Import({MailerTest.Time.class, Managers.class, ACampaign.class})
public @interface MailerTest {

    @TestConfiguration(proxyBeanMethods = false)
    class Time {

        @Bean
        MovedClock clock() {
            return new MovedClock();
        }
    }
}
