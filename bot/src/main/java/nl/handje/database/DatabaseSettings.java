package nl.handje.database;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator says about the database, as {@code HANDJE_DATA_DIR} and {@code HANDJE_DATABASE_…}.
 *
 * @param dataDir
 *            the folder of the embedded server
 */
@ConfigurationProperties("handje")
public record DatabaseSettings(@DefaultValue("./data") Path dataDir, @DefaultValue Database database) {

    /** Our own folder; empty when the database is somebody else's. */
    public Optional<Path> ownFolder() {
        return database.external().isPresent() ? Optional.empty() : Optional.of(dataDir);
    }

    /**
     * Which server it is.
     *
     * @param buffers
     *            the memory in which our own keeps what it read, 128 MB unless told; PostgreSQL's manual advises a
     *            quarter of the machine's for one with much in it
     */
    record Database(Optional<String> url, @DefaultValue("handje") String user, @DefaultValue("") String password,
            @DefaultValue("54328") int port, @DefaultValue("128MB") DataSize buffers) {

        Optional<ExternalPostgres> external() {
            return url.filter(given -> !given.isBlank()).map(given -> new ExternalPostgres(given, user, password));
        }

        @Override
        public String toString() {
            return external().isPresent() ? "external database" : "embedded database on port " + port;
        }
    }
}
