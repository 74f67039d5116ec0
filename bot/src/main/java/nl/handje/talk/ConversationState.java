package nl.handje.talk;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.handje.keys.Owner;
import nl.handje.keys.SealedWords;

/** A conversation as it is kept between two messages. */
@Entity
@Table(name = "conversation")
class ConversationState {
    @Id
    private long chat;

    @Convert(converter = SealedState.class)
    private SealedWords state;

    /** Whether a flow is going on, and whether it holds words to learn from: asked of many talks without a key. */
    @SuppressWarnings("unused") // for queries
    private boolean talking;

    @SuppressWarnings("unused") // for queries
    private boolean readings;

    private Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ConversationState() {
    }

    ConversationState(long chat, String state, boolean talking, Instant changedAt) {
        this.chat = chat;
        becomes(state, talking, changedAt);
    }

    long chat() {
        return chat;
    }

    String state() {
        return state.words();
    }

    Instant changedAt() {
        return changedAt;
    }

    final void becomes(String later, boolean inFlow, Instant at) {
        state = SealedWords.of(new Owner.Chat(chat), later);
        talking = inFlow;
        readings = later.contains("reading\"");
        changedAt = at;
    }
}
