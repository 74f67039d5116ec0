package nl.handje.admin.testing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.handje.nlp.Language;
import nl.handje.testing.InPlain;
import nl.handje.town.Mode;
import nl.handje.town.TownSettings;
import nl.handje.town.Towns;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests in Sittard, with neighbours who were proposed or asked. */
@TestComponent
public class Asks {
    private final JdbcClient jdbc;
    private final InPlain inPlain;
    private final Town people;
    private final Towns towns;
    private final Clock clock;

    Asks(JdbcClient jdbc, InPlain inPlain, Town people, Towns towns, Clock clock) {
        this.jdbc = jdbc;
        this.inPlain = inPlain;
        this.people = people;
        this.towns = towns;
        this.clock = clock;
    }

    public void nothing() {
        for (var table : List.of("invitation", "help_request", "offer", "town")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    public void townIs(Mode mode, UUID account) {
        var usual = TownSettings.USUAL;
        towns.set(new nl.handje.town.Town("61", "Sittard",
                new TownSettings(mode, usual.rounds(), usual.mostPerWeek(), usual.hours(),
                        usual.askerSaysYes(), usual.approval())),
                account);
    }

    /** Anna wants a lift. */
    public UUID lift(Town.Neighbour anna) {
        var id = UUID.randomUUID();
        jdbc.sql("update resident set area = '6131' where id = ?").param(anna.id().value()).update();
        jdbc.sql("""
                insert into help_request (id, asker_id, categories, wanted_time, area, beneficiary, state, own_words,
                    asked_at, version)
                values (?, ?, 'TRANSPORT', 'any', '6131', 'SELF', 'SEARCHING', ?, ?, 0)""")
                .params(id, anna.id().value(),
                        inPlain.sealed("help_request.own_words", anna.chat(), "ik loop <b>moeilijk</b>"),
                        Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /** Somebody near who drives. */
    public Town.Neighbour driver(String name) {
        var driver = people.neighbour(name, Language.NL);
        jdbc.sql("""
                insert into offer (id, helper_id, categories, availability, area, region, state, offered_at, version)
                values (gen_random_uuid(), ?, 'TRANSPORT', 'MO,TU,WE,TH,FR,SA,SU|00:00|00:00', '6131', '61', 'ACTIVE',
                    ?, 0)""").params(driver.id().value(), Timestamp.from(clock.instant())).update();
        return driver;
    }

    public UUID invitation(UUID request, Town.Neighbour helper, String state) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into invitation (id, request_id, helper_id, round_number, state, sent_at, put_at, score, version)
                values (?, ?, ?, 1, ?, ?, ?, 'DISTANCE:21:3000,ASKED:15:0,LANGUAGE:10:1,TIME:10:1', 0)""")
                .params(id, request, helper.id().value(), state, Timestamp.from(clock.instant()),
                        Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    public void withdraw(UUID request) {
        jdbc.sql("update help_request set state = 'WITHDRAWN' where id = ?").param(request).update();
    }

    public String stateOf(UUID invitation) {
        return jdbc.sql("select state from invitation where id = ?").param(invitation).query(String.class).single();
    }

    /** What became of each neighbour who was ever proposed or asked, by name. */
    public List<String> askedFor(UUID request) {
        return jdbc.sql("""
                select name || ' ' || state from invitation join resident on resident.id = helper_id
                where request_id = ? order by name""").param(request).query((row, number) -> row.getString(1)).list();
    }
}
