package nl.handje.foreign;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.handje.nlp.ForeignLanguage;
import nl.handje.privacy.Fact;
import nl.handje.resident.ResidentId;

/** Somebody who writes in another language, and what no human has read of it yet. */
@Entity
class ForeignTalk {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "resident_id"))
    @SuppressWarnings("unused") // for the database
    private ResidentId resident;

    @Enumerated(EnumType.STRING)
    private ForeignLanguage language;

    private String waiting;

    private Instant lastAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ForeignTalk() {
    }

    private ForeignTalk(ResidentId resident, ForeignLanguage language, String waiting, Instant lastAt) {
        this.resident = resident;
        this.language = language;
        this.waiting = waiting;
        this.lastAt = lastAt;
    }

    static ForeignTalk begun(ResidentId resident, ForeignLanguage language, String words, Instant at) {
        return new ForeignTalk(resident, language, words, at);
    }

    /** They went on: of a few words the language is not always told rightly, so that the last counts. */
    void goesOn(ForeignLanguage spoken, String words, Instant at) {
        language = spoken;
        waiting = waiting.isEmpty() ? words : waiting + "\n" + words;
        lastAt = at;
    }

    List<Fact> facts() {
        return List.of(Fact.of("words", waiting), Fact.of("at", lastAt));
    }

    ForeignLanguage language() {
        return language;
    }

    /** What a human is to read now; empty when they have everything. */
    Optional<String> takeWaiting() {
        var words = waiting;
        waiting = "";
        return Optional.of(words).filter(it -> !it.isEmpty());
    }
}
