package nl.handje.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.handje.testing.DatabaseTest;
import nl.handje.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Words lie sealed with the key of whose they are, and are noise when that is gone. */
@DatabaseTest
class SealingTest {
    private static final SealedColumn HERE = new SealedColumn("report", "words");
    private static final Owner ANNA = new Owner.Chat(1001);
    private static final String WORDS = "Mijn knie wil niet meer, zei de dokter. \uD83D\uDE4F";

    @Autowired
    Sealing sealing;
    @Autowired
    PersonKeys keys;
    @Autowired
    MasterKeys masters;
    @Autowired
    JdbcClient database;
    @Autowired
    MovableClock clock;
    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void nobody_has_a_key() {
        database.sql("delete from person_key").update();
    }

    @Test
    void what_was_sealed_opens_to_the_same_words_and_looks_different_each_time() {
        var sealed = sealing.seal(ANNA, HERE, WORDS);
        assertThat(sealed).startsWith("sealed:").doesNotContain("knie");
        assertThat(sealing.open(HERE, sealed)).isEqualTo(WORDS);
        assertThat(sealing.seal(ANNA, HERE, WORDS)).isNotEqualTo(sealed);
    }

    @Test
    void no_words_stay_no_words_and_need_no_key() {
        assertThat(sealing.seal(ANNA, HERE, "")).isEmpty();
        assertThat(sealing.open(HERE, "")).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void whoever_changes_one_bit_of_it_gets_nothing() {
        var bytes = Base64.getDecoder().decode(sealing.seal(ANNA, HERE, WORDS).substring(7));
        for (int i = 0; i < bytes.length; i++) {
            var changed = bytes.clone();
            changed[i] ^= 1;
            isRefused(HERE, "sealed:" + Base64.getEncoder().encodeToString(changed));
        }
        isRefused(HERE, "sealed:AQ");
        isRefused(HERE, "sealed:geen base64!");
    }

    @Test
    void it_opens_in_no_other_column_and_what_was_never_sealed_is_not_taken_for_words() {
        isRefused(new SealedColumn("outbox", "content"), sealing.seal(ANNA, HERE, WORDS));
        isRefused(HERE, WORDS);
    }

    @Test
    void everybody_has_one_key_of_their_own() {
        sealing.seal(ANNA, HERE, WORDS);
        sealing.seal(ANNA, HERE, WORDS);
        sealing.sealsOf(List.of(1001L, 1002L, 1002L), HERE).seal(1002, WORDS);
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void the_key_of_another_put_in_its_place_opens_nothing() {
        var sealed = sealing.seal(ANNA, HERE, WORDS);
        sealing.seal(new Owner.Chat(1002), HERE, WORDS);
        database.sql("""
                update person_key set wrapped = (select wrapped from person_key where chat = 1002) where chat = 1001""")
                .update();
        isRefused(HERE, sealed);
    }

    @Test
    void when_a_key_is_destroyed_a_copy_of_what_it_sealed_is_noise() {
        var copy = sealing.seal(ANNA, HERE, WORDS);
        assertThat(sealing.open(HERE, copy)).isEqualTo(WORDS);
        transaction.executeWithoutResult(status -> sealing.destroyKeyOf(1001));
        isRefused(HERE, copy);
        var again = sealing.seal(ANNA, HERE, "een nieuw begin");
        isRefused(HERE, copy);
        assertThat(sealing.open(HERE, again)).isEqualTo("een nieuw begin");
    }

    @Test
    void a_key_that_another_process_destroyed_opens_nothing_after_some_minutes_and_seals_nothing_at_all() {
        var copy = sealing.seal(ANNA, HERE, WORDS);
        assertThat(sealing.open(HERE, copy)).isEqualTo(WORDS);
        database.sql("delete from person_key").update();
        assertThat(idOf(sealing.seal(ANNA, HERE, WORDS))).isNotEqualTo(idOf(copy));
        clock.advance(KeysAtHand.KEPT);
        isRefused(HERE, copy);
    }

    @Test
    void a_new_master_key_takes_the_keys_over_and_the_old_one_is_needed_no_more() {
        var sealed = sealing.seal(ANNA, HERE, WORDS);
        var fresh = MasterKey.draw();
        var both = keysUnder(MasterKeysTest.keys(fresh, masters.now()));
        assertThat(transaction.<Integer>execute(status -> both.wrapAnew(10))).isOne();
        assertThat(transaction.<Integer>execute(status -> both.wrapAnew(10))).isZero();
        var alone = new Sealing(keysUnder(MasterKeysTest.keys(fresh)), new KeysAtHand(clock));
        assertThat(alone.open(HERE, sealed)).isEqualTo(WORDS);
        assertThatExceptionOfType(MasterKeyException.class).isThrownBy(() -> sealing.seal(ANNA, HERE, WORDS));
    }

    @Test
    void another_master_key_is_told_to_the_operator_by_the_name_of_the_setting_and_without_a_word() {
        sealing.seal(ANNA, HERE, WORDS);
        var wrong = new Sealing(keysUnder(MasterKeys.drawn()), new KeysAtHand(clock));
        assertThatExceptionOfType(MasterKeyException.class).isThrownBy(() -> wrong.seal(ANNA, HERE, WORDS))
                .withMessageContaining("HANDJE_KEYS_MASTER").withMessageNotContaining("knie");
        assertThat(new MasterKeyAnalyzer().analyze(MasterKeyException.unknown())).isNotNull()
                .extracting(FailureAnalysis::getAction).asString().contains("HANDJE_KEYS_EARLIER");
    }

    @Test
    void words_of_many_are_sealed_at_once_each_with_their_own_key_that_is_made_when_there_is_none() {
        var before = idOf(sealing.seal(ANNA, HERE, WORDS));
        var sealed = transaction.<List<String>>execute(status -> {
            var seals = sealing.sealsOf(List.of(1001L, 1002L, 1003L), HERE);
            return Stream.of(1001L, 1002L, 1003L).map(chat -> seals.seal(chat, WORDS + chat)).toList();
        });
        assertThat(sealed).extracting(SealingTest::idOf).doesNotHaveDuplicates().first().isEqualTo(before);
        var other = new Sealing(keysUnder(masters), new KeysAtHand(clock));
        assertThat(sealed).extracting(text -> other.open(HERE, text)).containsExactly(WORDS + 1001, WORDS + 1002,
                WORDS + 1003);
    }

    @Test
    void in_one_transaction_a_key_is_read_once_but_never_after_it_was_destroyed() {
        transaction.executeWithoutResult(status -> {
            var first = sealing.seal(ANNA, HERE, WORDS);
            database.sql("update person_key set master = 'another'").update();
            assertThat(idOf(sealing.seal(ANNA, HERE, WORDS))).as("not read again").isEqualTo(idOf(first));
            database.sql("update person_key set master = :now").param("now", masters.now().name()).update();
            sealing.destroyKeyOf(1001);
            assertThat(idOf(sealing.seal(ANNA, HERE, WORDS))).isNotEqualTo(idOf(first));
        });
    }

    private PersonKeys keysUnder(MasterKeys other) {
        return new PersonKeys(database, other, clock);
    }

    private void isRefused(SealedColumn column, String text) {
        assertThatExceptionOfType(UnreadableWordsException.class).isThrownBy(() -> sealing.open(column, text))
                .withMessageNotContaining("knie");
    }

    private static UUID idOf(String sealed) {
        var buffer = java.nio.ByteBuffer.wrap(Base64.getDecoder().decode(sealed.substring(7)), 1, 16);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private int rows() {
        return database.sql("select count(*) from person_key").query(Integer.class).single();
    }
}
