package nl.handje.testing;

import java.util.List;
import nl.handje.keys.Owner;
import nl.handje.keys.SealedColumn;
import nl.handje.keys.Sealing;
import nl.handje.keys.WordsInPlain;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lies sealed in the tables, for tests that look there or put something there by hand. */
@Component
public final class InPlain {
    private final Sealing sealing;
    private final WordsInPlain plain;
    private final JdbcClient database;

    InPlain(Sealing sealing, WordsInPlain plain, JdbcClient database) {
        this.sealing = sealing;
        this.plain = plain;
        this.database = database;
    }

    /** What stands in a column such as {@code report.words}, in plain. */
    public String opened(String place, String sealed) {
        return sealing.open(column(place), sealed);
    }

    /** Of a query that gives one column. */
    public List<String> all(String place, String sql, Object... parameters) {
        return database.sql(sql).params(parameters).query((row, number) -> row.getString(1)).list().stream()
                .map(sealed -> opened(place, sealed)).toList();
    }

    /** As it would stand there if this chat had written it. */
    public String sealed(String place, long chat, String words) {
        return sealing.seal(new Owner.Chat(chat), column(place), words);
    }

    /** What was put into tables by hand is sealed, as at the first start of a program that has keys. */
    public void sealAll() {
        database.sql("delete from sealed_column").update();
        plain.seal();
    }

    private static SealedColumn column(String place) {
        var parts = place.split("\\.", -1);
        return new SealedColumn(parts[0], parts[1]);
    }
}
