package nl.handje.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Brings the fresh database and the clock into a test's context. */
@TestConfiguration(proxyBeanMethods = false)
public class FreshDatabaseConfiguration {
    @Bean
    @Primary
    FreshDatabase freshDatabase() {
        return new FreshDatabase();
    }

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }
}
