package nl.handje.privacy;

import nl.handje.database.DatabaseSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of this part. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ForgottenSettings.class, DatabaseSettings.class})
class PrivacyConfiguration {
    /** Beside a database of our own, unless another place is named. The bot alone forgets. */
    @Bean
    ForgottenFile forgottenFile(ForgottenSettings settings, DatabaseSettings database,
            @Value("${handje.bot:false}") boolean bot) {
        return new ForgottenFile(
                settings.file().or(() -> database.ownFolder().map(folder -> folder.resolve("forgotten")))
                        .filter(file -> bot));
    }
}
