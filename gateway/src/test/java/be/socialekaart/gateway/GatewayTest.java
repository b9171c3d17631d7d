package be.socialekaart.gateway;

import be.socialekaart.testing.TestInfrastructure;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole gateway on a real database, with stub services behind it and a browser before it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"rate-limit.general.burst=100000", "rate-limit.sign-in.burst=100000"})
@ContextConfiguration(initializers = {TestInfrastructure.class, StubServices.class})
@Import({MovableClock.class, Browsers.class})
public @interface GatewayTest {}
