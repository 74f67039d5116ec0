package nl.handje.conversation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A conversation as it is kept between two messages. */
@Entity
@Table(name = "conversation")
class ConversationState {
    @Id
    private long chat;

    @JdbcTypeCode(SqlTypes.JSON)
    private String state;

    private Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ConversationState() {
    }

    ConversationState(long chat, String state, Instant changedAt) {
        this.chat = chat;
        this.state = state;
        this.changedAt = changedAt;
    }

    long chat() {
        return chat;
    }

    String state() {
        return state;
    }

    Instant changedAt() {
        return changedAt;
    }

    void becomes(String later, Instant at) {
        state = later;
        changedAt = at;
    }
}
