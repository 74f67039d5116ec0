package nl.handje.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.handje.resident.Hours;
import nl.handje.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@Import(Towns.class)
class TownsTest {
    private static final Town SITTARD = new Town("61", "Sittard", new TownSettings(Mode.MODERATED,
            new Rounds(List.of(2, 4), 3, Duration.ofHours(4), Duration.ofMinutes(20), 3, 1.5), 2,
            new Hours(LocalTime.of(9, 0), LocalTime.of(20, 30)), false,
            new Approval(Duration.ofMinutes(45), false)));
    private static final Town ZWOLLE = new Town("80", "Zwolle", TownSettings.USUAL);

    @Autowired
    Towns towns;
    @Autowired
    JdbcClient database;

    private final UUID account = UUID.randomUUID();

    @BeforeEach
    void somebody_works_there() {
        database.sql("delete from town").update();
        database.sql("""
                insert into account (id, email, name, language, role, password_hash, authenticator_secret,
                    last_code_step, created_at, version)
                values (:id, :email, 'Els', 'NL', 'TOWN_ADMINISTRATOR', '', '', 0, now(), 0)""").param("id", account)
                .param("email", account + "@example.org").update();
    }

    @Test
    void what_a_town_chose_holds_there_and_nowhere_else() {
        towns.set(SITTARD, account);
        towns.set(ZWOLLE, account);
        assertThat(towns.settingsOf("61")).isEqualTo(SITTARD.settings());
        assertThat(towns.settingsOf("62")).isEqualTo(TownSettings.USUAL);
        assertThat(towns.all()).containsExactly(SITTARD, ZWOLLE);
    }

    @Test
    void a_town_can_choose_anew_and_go_back_to_the_usual() {
        towns.set(SITTARD, account);
        towns.set(new Town("61", "Sittard-Geleen", TownSettings.USUAL), account);
        assertThat(towns.of("61")).map(Town::name).contains("Sittard-Geleen");
        assertThat(towns.reset("61", account)).isTrue();
        assertThat(towns.reset("61", account)).isFalse();
        assertThat(towns.of("61")).isEmpty();
    }

    @Test
    void a_town_where_people_live_is_there_before_it_chose_anything() {
        database.sql("""
                insert into resident (id, chat, name, language, area, reachable, met_at, version)
                values (gen_random_uuid(), 1, 'Anna', 'NL', '6211', true, now(), 0)""").update();
        towns.set(SITTARD, account);
        assertThat(towns.inUse()).extracting(Town::name).containsExactly("Sittard", "Maastricht");
        assertThat(towns.named("62").isUsual()).isTrue();
    }

    @Test
    void who_set_what_is_remembered() {
        towns.set(ZWOLLE, account);
        towns.reset("80", account);
        var changes = towns.changes("80", 2);
        assertThat(changes).extracting(TownChange::account).containsExactly(account, account);
        assertThat(changes.getFirst().settings()).isEmpty();
        assertThat(changes.getLast().settings()).containsEntry("name", "Zwolle")
                .containsEntry("sizes", "3, 5, 10, 20, 40").containsEntry("widening", "2")
                .containsEntry("until", "21:00");
    }

    @Test
    void what_is_remembered_cannot_be_rewritten() {
        towns.set(SITTARD, account);
        assertThatThrownBy(() -> database.sql("delete from town_change").update())
                .hasMessageContaining("town_change only grows");
    }
}
