package nl.handje.testing;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Neighbours of a {@link Town} who have offered to help, and what a test needs of them. */
public final class Helpers {
    private Helpers() {
    }

    /** Somebody who has offered something in Dutch, and lives in 6131. */
    public static Neighbour dutch(Town town, String name, String offer) {
        return offered(town.neighbour(name, "nl"), offer, "Ja, dat is goed", "ja hoor");
    }

    /** Somebody who has offered something in English, and lives in 6131. */
    public static Neighbour english(Town town, String name, String offer) {
        return offered(town.neighbour(name, "en"), offer, "Yes, that is fine", "yes");
    }

    /** Answers whatever is asked, until nothing is. */
    private static Neighbour offered(Neighbour helper, String offer, String consent, String yes) {
        helper.says(offer);
        helper.readsAll();
        helper.taps(consent);
        for (int i = 0; i < 4; i++) {
            var asked = helper.readsAll().map(Neighbour.Read::text).orElse("");
            if (asked.contains("postcode")) {
                helper.says("6131 GH");
            } else if (asked.contains("uitkomen")) {
                helper.says("Dat maakt niet uit");
            } else if (asked.contains("suit you")) {
                helper.says("It does not matter");
            } else if (asked.contains("Klopt dit") || asked.contains("Is this right")) {
                helper.says(yes);
            }
        }
        return helper;
    }

    /** Somebody of the team, who decides about requests. */
    public static void coordinator(JdbcClient database, UUID account) {
        database.sql("""
                insert into account values (:id, :id || '@gemeente.example', 'Saskia', 'NL', 'MODERATOR', 'x', 'x', 0,
                    now(), null, 0) on conflict do nothing""").param("id", account).update();
    }

    /** Nobody has asked or offered anything any more. */
    public static void nobodyIsThere(Town town, JdbcClient database) {
        town.forgetWhatWasSaid();
        for (var table : new String[]{"series_occurrence", "series", "reminder", "relay_line", "invitation",
                "appointment",
                "offer", "help_request"}) {
            database.sql("delete from " + table).update();
        }
    }
}
