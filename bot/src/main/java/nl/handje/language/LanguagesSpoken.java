package nl.handje.language;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which languages people said they speak. The one of their chat needs no saying. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LanguagesSpoken {
    private final JdbcClient database;

    LanguagesSpoken(JdbcClient database) {
        this.database = database;
    }

    /** What was said, by its tag. */
    Set<Tongue> said(ResidentId resident) {
        return new LinkedHashSet<>(
                database.sql("select language from resident_language where resident_id = :resident order by language")
                        .param("resident", resident.value()).query((row, number) -> new Tongue(row.getString(1)))
                        .list());
    }

    /** All that somebody speaks, that of their chat first. */
    Set<Tongue> of(Resident resident) {
        var all = new LinkedHashSet<Tongue>();
        all.add(Tongue.of(resident.language()));
        all.addAll(said(resident.id()));
        return all;
    }

    /** These as well. */
    public void add(ResidentId resident, Collection<Tongue> more) {
        for (var tongue : more) {
            database.sql("""
                    insert into resident_language (resident_id, language) values (:resident, :language)
                    on conflict do nothing""").param("resident", resident.value()).param("language", tongue.tag())
                    .update();
        }
    }

    /** These not. */
    void remove(ResidentId resident, Collection<Tongue> gone) {
        database.sql("delete from resident_language where resident_id = :resident and language = any(:gone)")
                .param("resident", resident.value())
                .param("gone", gone.stream().map(Tongue::tag).toArray(String[]::new)).update();
    }

    void forget(ResidentId resident) {
        database.sql("delete from resident_language where resident_id = :resident")
                .param("resident", resident.value()).update();
    }
}
