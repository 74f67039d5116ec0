package nl.handje.transcripts;

import java.util.UUID;
import nl.handje.invitation.Matched;
import nl.handje.request.RequestId;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Ben helps, on a Thursday, and is reminded of it. */
@Transcript
abstract class RemindedTestCase {
    @Autowired
    Town town;
    @Autowired
    JdbcClient database;
    @Autowired
    Residents residents;
    @Autowired
    ApplicationEventPublisher events;
    @Autowired
    TransactionTemplate transaction;

    Neighbour anna;
    Neighbour ben;

    @BeforeEach
    void people() {
        town.beginsAnew();
        anna = met("Anna", "nl");
        ben = met("Ben", "nl");
    }

    Neighbour met(String name, String language) {
        var somebody = town.neighbour(name, language);
        somebody.says(language.equals("nl") ? "hallo" : "hello");
        somebody.readsEverything();
        return somebody;
    }

    /** The two agree on a lift at this time. */
    void agree(Neighbour asker, Neighbour helper, String start) {
        match(asker, helper, start);
        asker.readsSomethingWith("fgesproken");
        helper.readsSomethingWith("fgesproken");
    }

    /** As above, and what they hear of it is still to be read. */
    void match(Neighbour asker, Neighbour helper, String start) {
        var request = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            database.sql(
                    """
                            insert into help_request (id, asker_id, categories, wanted_time, area, beneficiary, state, asked_at, version)
                            values (:id, :asker, 'TRANSPORT', :time, '6131', 'SELF', 'MATCHED', now(), 0)""")
                    .param("id", request).param("asker", resident(asker).id().value())
                    .param("time", start + "|" + start + "|MINUTE||true|/").update();
            events.publishEvent(new Matched(new RequestId(request), resident(asker).id(), resident(helper).id()));
        });
    }

    Resident resident(Neighbour neighbour) {
        return residents.findByChat(neighbour.chat()).orElseThrow();
    }

    String moments(Neighbour neighbour) {
        return String.join(" ", database
                .sql("""
                        select to_char(due_at at time zone 'Europe/Amsterdam', 'DD"T"HH24:MI') from reminder
                        where resident_id = :resident and status = 'WAITING'
                          and kind in ('appointment-day-before', 'appointment-hours-before', 'appointment-again') order by due_at""")
                .param("resident", resident(neighbour).id().value()).query(String.class).list());
    }
}
