package nl.handje.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.handje.conversation.Correction.Way;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Category;
import nl.handje.nlp.Labels;
import nl.handje.nlp.Language;
import nl.handje.nlp.training.Utterance;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import nl.handje.review.AccessLog;
import nl.handje.review.ModeratorId;
import nl.handje.testing.InPlain;
import nl.handje.testing.MovableClock;
import nl.handje.testing.TownTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept to learn from, from the day on which it is kept until it is gone again. */
@TownTest
class HarvestTest {
    private static final Labels SAID = new Labels(Act.OFFER, Set.of(Category.TRANSPORT), Beneficiary.SELF, Set.of());
    private static final Labels MEANT = new Labels(Act.ASK, Set.of(Category.TRANSPORT, Category.ACCOMPANY),
            Beneficiary.OTHER, Set.of());

    @Autowired
    Harvest harvest;
    @Autowired
    LearningLines lines;
    @Autowired
    LearningPermissions permissions;
    @Autowired
    LearningRetention retention;
    @Autowired
    AccessLog accessLog;
    @Autowired
    Forgetting forgetting;
    @Autowired
    Residents residents;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    JdbcClient database;
    @Autowired
    InPlain inPlain;
    @Autowired
    MovableClock clock;

    ModeratorId maintainer = new ModeratorId(UUID.randomUUID());
    ResidentId anna = new ResidentId(UUID.randomUUID());

    @BeforeEach
    void somebody_agreed_and_somebody_maintains() {
        database.sql("delete from learning_line").update();
        database.sql("delete from learning_withdrawal").update();
        maintainer = account();
        anna = resident();
        agrees(anna);
    }

    @Test
    void a_fetched_line_is_a_line_of_a_corpus() {
        keeps(anna, "een rit met gezelschap");
        var file = harvest.fetch(maintainer, false).lines().toList();
        assertThat(file.getFirst()).isEqualTo("id\tlang\ttext\tact\tcategories\tbeneficiary\tconcerns\twriter");
        var utterance = Utterance.of(file.get(1));
        assertThat(utterance.text()).isEqualTo("een rit met gezelschap");
        assertThat(utterance.language()).isEqualTo(Language.NL);
        assertThat(utterance.act()).isEqualTo(Act.ASK);
        assertThat(utterance.categories()).containsExactlyInAnyOrder(Category.TRANSPORT, Category.ACCOMPANY);
        assertThat(utterance.beneficiary()).isEqualTo(Beneficiary.OTHER);
    }

    @Test
    void a_writer_has_one_name_that_is_not_theirs() {
        keeps(anna, "de eerste zin");
        var first = writers(harvest.fetch(maintainer, false));
        keeps(anna, "de tweede zin");
        var other = resident();
        agrees(other);
        keeps(other, "van een ander");
        var second = writers(harvest.fetch(maintainer, false));
        assertThat(second).hasSize(2).contains(first.getFirst());
        assertThat(first.getFirst()).matches("res-[0-9a-f]{12}")
                .isNotEqualTo("res-" + anna.toString().replace("-", "").substring(0, 12));
    }

    @Test
    void what_was_fetched_is_fetched_again_only_when_asked_for() {
        keeps(anna, "een zin");
        harvest.fetch(maintainer, false);
        assertThat(harvest.fetch(maintainer, false).lines()).hasSize(1);
        assertThat(harvest.fetch(maintainer, true).lines()).hasSize(2);
        assertThat(harvest.counts())
                .containsExactly(new Harvest.Count(Language.NL, Optional.of(Way.CHOSEN), 0, 1));
    }

    @Test
    void reading_and_fetching_stand_in_the_log_of_the_one_who_wrote() {
        keeps(anna, "een zin");
        keeps(anna, "nog een zin");
        harvest.open(maintainer);
        harvest.fetch(maintainer, false);
        assertThat(accessLog.of(anna)).hasSize(2).allSatisfy(opening -> {
            assertThat(opening.purpose()).isEqualTo("LEARNING");
            assertThat(opening.moderator()).isEqualTo(maintainer);
            assertThat(opening.report()).isEmpty();
        });
    }

    @Test
    void counting_opens_nothing() {
        keeps(anna, "een zin");
        assertThat(harvest.counts())
                .containsExactly(new Harvest.Count(Language.NL, Optional.of(Way.CHOSEN), 1, 0));
        assertThat(accessLog.of(anna)).isEmpty();
    }

    @Test
    void what_is_no_good_is_dropped() {
        var line = keeps(anna, "een zin");
        assertThat(harvest.drop(line)).isTrue();
        assertThat(harvest.drop(line)).isFalse();
        assertThat(lines.findAll()).isEmpty();
    }

    @Test
    void after_ninety_days_a_sentence_is_gone_fetched_or_not() {
        keeps(anna, "een zin");
        clock.advance(Duration.ofDays(89));
        retention.sweep();
        assertThat(lines.findAll()).hasSize(1);
        clock.advance(Duration.ofDays(2));
        retention.sweep();
        assertThat(lines.findAll()).isEmpty();
    }

    @Test
    void a_question_that_nobody_answers_loses_its_sentence_after_three_days() {
        var ben = resident();
        transaction.executeWithoutResult(status -> {
            var permission = LearningPermission.notAsked(ben, clock.instant());
            permission.ask(sentence("een zin"), clock.instant());
            permissions.save(permission);
        });
        clock.advance(Duration.ofHours(71));
        retention.sweep();
        assertThat(waiting(ben)).isTrue();
        clock.advance(Duration.ofHours(2));
        retention.sweep();
        assertThat(waiting(ben)).isFalse();
        assertThat(permissions.findById(ben)).hasValueSatisfying(it -> assertThat(it.wasAsked()).isTrue());
    }

    @Test
    void words_that_began_a_talk_are_kept_for_a_day_though_the_talk_is_not_over() {
        database.sql("""
                insert into conversation (chat, changed_at, version, state, talking, readings)
                values (4711, :now, 0, :state, true, true)""")
                .param("now", Timestamp.from(clock.instant()))
                .param("state",
                        """
                                {"talk":{"flow":"ask-for-help","answers":{"?reading":"NL\\tASK||SELF|\\tfalse\\tfalse\\teen zin",
                                "what":"GARDEN"},"asked":"when","turn":1,"notUnderstood":0},"setAside":[],"possible":[],
                                "prompts":[],"draft":"","turn":1}""")
                .update();
        inPlain.sealAll();
        clock.advance(Duration.ofHours(25));
        retention.sweep();
        assertThat(inPlain.all("conversation.state", "select state from conversation where chat = 4711").getFirst())
                .contains("GARDEN").doesNotContain("een zin");
    }

    @Test
    void who_is_forgotten_after_their_lines_were_fetched_is_taken_out_of_the_corpora_by_name() {
        keeps(anna, "een zin");
        var writer = writers(harvest.fetch(maintainer, false)).getFirst();
        transaction.executeWithoutResult(status -> forgetting
                .forget(residents.findById(anna).orElseThrow(), Set.of(anna.value())));
        assertThat(lines.findAll()).isEmpty();
        assertThat(permissions.findById(anna)).isEmpty();
        assertThat(harvest.withdrawnWriters()).containsExactly(writer);
        assertThat(harvest.takenOut(writer)).isTrue();
        assertThat(harvest.withdrawnWriters()).isEmpty();
    }

    @Test
    void a_resident_who_is_removed_takes_their_sentences_along() {
        keeps(anna, "een zin");
        database.sql("delete from resident where id = :id").param("id", anna.value()).update();
        assertThat(lines.findAll()).isEmpty();
        assertThat(permissions.findById(anna)).isEmpty();
    }

    private static Sentence sentence(String words) {
        return new Sentence(Language.NL, words, SAID, MEANT, Optional.of(Way.CHOSEN));
    }

    private UUID keeps(ResidentId writer, String words) {
        clock.advance(Duration.ofSeconds(1));
        return lines.save(LearningLine.corrected(permissions.findById(writer).orElseThrow(), sentence(words),
                clock.instant())).id();
    }

    private void agrees(ResidentId resident) {
        var permission = LearningPermission.notAsked(resident, clock.instant());
        permission.agree(clock.instant());
        permissions.save(permission);
    }

    private boolean waiting(ResidentId resident) {
        return database.sql("select waiting is not null from learning_permission where resident_id = :id")
                .param("id", resident.value()).query(Boolean.class).single();
    }

    private static List<String> writers(String file) {
        return file.lines().skip(1).map(line -> line.substring(line.lastIndexOf('\t') + 1)).toList();
    }

    private ResidentId resident() {
        var id = UUID.randomUUID();
        database.sql("""
                insert into resident (id, chat, name, language, reachable, met_at, version)
                values (:id, :chat, 'Anna', 'NL', true, now(), 0)""").param("id", id)
                .param("chat", id.getMostSignificantBits()).update();
        return new ResidentId(id);
    }

    private ModeratorId account() {
        var id = UUID.randomUUID();
        database.sql("""
                insert into account (id, email, name, language, role, password_hash, authenticator_secret,
                    last_code_step, created_at, version)
                values (:id, :email, 'Chef', 'NL', 'TOWN_ADMINISTRATOR', 'none', 'none', 0, now(), 0)""")
                .param("id", id).param("email", id + "@handje.example").update();
        return new ModeratorId(id);
    }
}
