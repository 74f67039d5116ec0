package nl.handje.learning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handje.keys.SealedWords;
import nl.handje.phrase.Spoken;
import nl.handje.privacy.Fact;
import nl.handje.resident.ResidentId;
import org.jspecify.annotations.Nullable;

/** Whether sentences of a resident may be kept to learn from: asked once, and theirs to change at any time. */
@Entity
class LearningPermission {
    /** The text that is put now; a change of meaning raises it, and it is put once more. */
    static final int TEXT = 1;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "resident_id"))
    private ResidentId resident;

    private int askedVersion;

    private @Nullable Integer agreedVersion;

    private Instant changedAt;

    private String writer;

    private boolean exported;

    @Convert(converter = SealedQuestion.class)
    private @Nullable SealedWords waiting;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected LearningPermission() {
    }

    private LearningPermission(ResidentId resident, Instant at) {
        this.resident = resident;
        this.writer = byLot();
        this.changedAt = at;
    }

    /** Of somebody who was never asked. */
    static LearningPermission notAsked(ResidentId resident, Instant at) {
        return new LearningPermission(resident, at);
    }

    /** Leads back to nobody: it is a number drawn by lot, and this row alone knows whose. */
    private static String byLot() {
        return "res-" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    ResidentId resident() {
        return resident;
    }

    boolean isGiven() {
        return agreedVersion != null && agreedVersion >= TEXT;
    }

    int agreedVersion() {
        return Optional.ofNullable(agreedVersion).orElseThrow();
    }

    boolean wasAsked() {
        return askedVersion >= TEXT;
    }

    /** What its owner may know of it. */
    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("agreed", String.valueOf(isGiven()), Spoken.phrase(isGiven() ? "state.YES" : "state.NO")));
        facts.add(Fact.of("at", changedAt));
        waiting().ifPresent(sentence -> facts.add(Fact.of("words", sentence.words())));
        return facts;
    }

    /** What the corpora call this resident. */
    String writer() {
        return writer;
    }

    boolean isExported() {
        return exported;
    }

    void ask(Sentence about, Instant at) {
        askedVersion = TEXT;
        waiting = SealedWords.of(resident.owner(), about.write());
        changedAt = at;
    }

    /** Whether there is a sentence that the question is about. */
    boolean isWaiting() {
        return waiting != null;
    }

    private Optional<Sentence> waiting() {
        return Optional.ofNullable(waiting).map(SealedWords::words).map(Sentence::read);
    }

    /** The sentence that the question was about; it waits no longer. */
    Optional<Sentence> takeWaiting() {
        var sentence = waiting();
        waiting = null;
        return sentence;
    }

    void agree(Instant at) {
        askedVersion = TEXT;
        agreedVersion = TEXT;
        changedAt = at;
    }

    /** No, or no longer. What was known under the old name is not joined to anything that may come. */
    void refuse(Instant at) {
        askedVersion = TEXT;
        agreedVersion = null;
        waiting = null;
        writer = byLot();
        exported = false;
        changedAt = at;
    }

    /** Lines left under the writer's name. */
    void export() {
        exported = true;
    }
}
