package nl.handje.privacy;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where it stands who was forgotten, as {@code HANDJE_FORGOTTEN_FILE}.
 *
 * @param file
 *            on a disk that is not put back with the database
 */
@ConfigurationProperties("handje.forgotten")
record ForgottenSettings(Optional<Path> file) {
    ForgottenSettings {
        file = file.filter(given -> !given.toString().isBlank());
    }
}
