package nl.handje.foreign;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.handje.nlp.ForeignLanguage;
import nl.handje.keys.SealedWords;
import nl.handje.privacy.Fact;
import nl.handje.resident.ResidentId;

/** Somebody who writes in another language, and what no human has read of it yet. */
@Entity
class ForeignTalk {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "resident_id"))
    private ResidentId resident;

    @Enumerated(EnumType.STRING)
    private ForeignLanguage language;

    @Convert(converter = SealedWaiting.class)
    private SealedWords waiting;

    private Instant lastAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ForeignTalk() {
    }

    private ForeignTalk(ResidentId resident, ForeignLanguage language, String waiting, Instant lastAt) {
        this.resident = resident;
        this.language = language;
        this.waiting = SealedWords.of(resident.owner(), waiting);
        this.lastAt = lastAt;
    }

    static ForeignTalk begun(ResidentId resident, ForeignLanguage language, String words, Instant at) {
        return new ForeignTalk(resident, language, words, at);
    }

    /** They went on: of a few words the language is not always told rightly, so that the last counts. */
    void goesOn(ForeignLanguage spoken, String words, Instant at) {
        language = spoken;
        waiting = waitsFor(waiting.isEmpty() ? words : waiting.words() + "\n" + words);
        lastAt = at;
    }

    private SealedWords waitsFor(String words) {
        return SealedWords.of(resident.owner(), words);
    }

    List<Fact> facts() {
        return List.of(Fact.of("words", waiting.words()), Fact.of("at", lastAt));
    }

    ForeignLanguage language() {
        return language;
    }

    /** What a human is to read now; empty when they have everything. */
    Optional<String> takeWaiting() {
        var words = waiting.words();
        waiting = waitsFor("");
        return Optional.of(words).filter(it -> !it.isEmpty());
    }
}
