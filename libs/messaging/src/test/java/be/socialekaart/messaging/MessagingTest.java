package be.socialekaart.messaging;

import be.socialekaart.testing.TestInfrastructure;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/** A test of the library inside a running service, on a real database and a real broker; all of them share one context. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest
@ContextConfiguration(initializers = TestInfrastructure.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface MessagingTest {}
