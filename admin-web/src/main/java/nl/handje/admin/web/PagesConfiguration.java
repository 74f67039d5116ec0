package nl.handje.admin.web;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import nl.handje.admin.account.WallClock;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Words of the pages, time of the machine, randomness. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {
    @Bean
    MessageSource messageSource() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("admin/messages");
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        return words;
    }

    @Bean
    @Fallback
    WallClock wallClock() {
        return new WallClock(Clock.systemUTC());
    }

    @Bean
    @Fallback
    SecureRandom random() {
        return new SecureRandom();
    }
}
