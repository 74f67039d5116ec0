package nl.handje.messaging;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.handje.testing.DatabaseTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A test on the inbox and the outbox, with whoever works on them made by the test itself. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@Import(MessagingTest.Parts.class)
@TestPropertySource(properties = "handje.messaging.outage-pause=300ms")
public @interface MessagingTest {
    /** All components of the package. */
    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan("nl.handje.messaging")
    class Parts {
    }
}
