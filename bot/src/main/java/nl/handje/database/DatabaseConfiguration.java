package nl.handje.database;

import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Lazy;

/** Chooses the server: the one named by {@code HANDJE_DATABASE_URL}, or the embedded one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
public class DatabaseConfiguration {
    /** Lazy, so that a test or a second program in this JVM that brings its own database starts no server. */
    @Bean
    @Lazy
    @Fallback
    JdbcConnectionDetails postgres(DatabaseSettings settings) throws IOException {
        var external = settings.database().external();
        return external.isPresent()
                ? external.get()
                : EmbeddedPostgresServer.start(settings.dataDir(), settings.database().port(),
                        settings.database().buffers());
    }
}
