package nl.handje.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A PostgreSQL that somebody else runs. */
final class ExternalPostgres implements JdbcConnectionDetails {
    private final String url;
    private final String user;
    private final String password;

    ExternalPostgres(String url, String user, String password) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("HANDJE_DATABASE_URL must begin with jdbc:postgresql:");
        }
        this.url = url;
        this.user = user;
        this.password = password;
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return password;
    }
}
