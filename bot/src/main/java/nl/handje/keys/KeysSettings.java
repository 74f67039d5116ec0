package nl.handje.keys;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The master keys, as {@code HANDJE_KEYS_MASTER}, {@code HANDJE_KEYS_MASTER_FILE} and {@code HANDJE_KEYS_EARLIER}.
 *
 * @param master
 *            32 bytes in Base64: with it keys of people are wrapped
 * @param masterFile
 *            a file that holds the same, for who gives secrets as files
 * @param earlier
 *            former master keys, from which keys of people are taken over at the start
 */
@ConfigurationProperties("handje.keys")
record KeysSettings(Optional<String> master, Optional<Path> masterFile, @DefaultValue List<String> earlier) {
    KeysSettings {
        master = master.filter(given -> !given.isBlank());
        masterFile = masterFile.filter(given -> !given.toString().isBlank());
        earlier = earlier.stream().filter(given -> !given.isBlank()).toList();
    }

    @Override
    public String toString() {
        return "settings of keys";
    }
}
