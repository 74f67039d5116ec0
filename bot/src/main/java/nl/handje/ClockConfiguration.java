package nl.handje;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** The town's time; a demo or a test brings a clock that can be moved. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {
    @Bean
    @Fallback
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }
}
