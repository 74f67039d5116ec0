package nl.handje.understanding;

import nl.handje.nlp.Understanding;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The models, loaded once. */
@Configuration(proxyBeanMethods = false)
class UnderstandingConfiguration {
    @Bean
    Understanding understanding() {
        return Understanding.load();
    }
}
