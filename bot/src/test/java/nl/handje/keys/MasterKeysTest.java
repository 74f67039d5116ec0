package nl.handje.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handje.database.DatabaseSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Where the master key comes from, and what the operator hears when there is none. */
class MasterKeysTest {
    private static final String KEY = MasterKey.draw();

    @TempDir
    Path folder;

    static MasterKeys keys(String now, MasterKey... earlier) {
        return MasterKeys.of(new KeysSettings(Optional.of(now), Optional.empty(),
                Arrays.stream(earlier).map(key -> Base64.getEncoder().encodeToString(key.secret().getEncoded()))
                        .toList()),
                settings(Map.of()));
    }

    private static DatabaseSettings settings(Map<String, String> given) {
        return new Binder(new MapConfigurationPropertySource(given)).bindOrCreate("handje", DatabaseSettings.class);
    }

    private DatabaseSettings ours() {
        return settings(Map.of("handje.data-dir", folder.resolve("data").toString()));
    }

    private static DatabaseSettings elsewhere() {
        return settings(Map.of("handje.database.url", "jdbc:postgresql://db/handje"));
    }

    private static KeysSettings nothing() {
        return new KeysSettings(Optional.empty(), Optional.of(Path.of("")), List.of(""));
    }

    @Test
    void a_database_of_our_own_has_its_key_in_the_data_folder_for_its_owner_only() throws IOException {
        var first = MasterKeys.of(nothing(), ours());
        assertThat(MasterKeys.of(nothing(), ours()).now().name()).isEqualTo(first.now().name());
        assertThat(Files.getPosixFilePermissions(folder.resolve("data/master-key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(folder.resolve("data")).isDirectoryContaining(file -> file.endsWith("master-key"));
        try (var files = Files.list(folder.resolve("data"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_real_database_needs_one_and_the_operator_hears_how() {
        assertThatExceptionOfType(MasterKeyException.class).isThrownBy(() -> MasterKeys.of(nothing(), elsewhere()))
                .withMessageContaining("HANDJE_KEYS_MASTER is not set")
                .satisfies(wrong -> assertThat(wrong.remedy()).contains("openssl rand -base64 32"));
    }

    @Test
    void what_is_no_key_is_refused_without_being_shown() {
        for (var text : List.of("geheim", Base64.getEncoder().encodeToString(new byte[16]))) {
            assertThatExceptionOfType(MasterKeyException.class).isThrownBy(() -> keys(text))
                    .withMessageContaining("HANDJE_KEYS_MASTER is no key").withMessageNotContaining(text);
        }
    }

    @Test
    void it_can_be_given_as_a_file() throws IOException {
        var file = Files.writeString(folder.resolve("secret"), KEY + "\n");
        var settings = new KeysSettings(Optional.empty(), Optional.of(file), List.of());
        assertThat(MasterKeys.of(settings, elsewhere()).now().name()).isEqualTo(keys(KEY).now().name());
        assertThatExceptionOfType(MasterKeyException.class)
                .isThrownBy(() -> MasterKeys.of(
                        new KeysSettings(Optional.empty(), Optional.of(folder.resolve("none")), List.of()),
                        elsewhere()))
                .withMessageContaining("HANDJE_KEYS_MASTER_FILE");
    }

    @Test
    void neither_a_key_nor_the_settings_say_what_it_is() {
        assertThat(keys(KEY).now().toString() + new KeysSettings(Optional.of(KEY), Optional.empty(), List.of(KEY)))
                .doesNotContain(KEY.substring(0, 10));
        assertThat(keys(KEY).now().name()).hasSize(12);
    }
}
