package nl.handje.keys;

import nl.handje.database.DatabaseSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of this part. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({KeysSettings.class, DatabaseSettings.class})
class KeysConfiguration {
    @Bean
    MasterKeys masterKeys(KeysSettings settings, DatabaseSettings database) {
        return MasterKeys.of(settings, database);
    }
}
