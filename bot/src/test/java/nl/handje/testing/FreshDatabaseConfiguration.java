package nl.handje.testing;

import nl.handje.keys.MasterKeys;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Brings the fresh database, the keys of people and the clock into a test's context. */
@TestConfiguration(proxyBeanMethods = false)
@Import(InPlain.class)
@ComponentScan(basePackages = "nl.handje.keys", nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class, excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*(Test|KeysAtStart|KeysConfiguration).*"))
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

    @Bean
    @Primary
    MasterKeys drawnMasterKeys() {
        return MasterKeys.drawn();
    }
}
