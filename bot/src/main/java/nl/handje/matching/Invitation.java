package nl.handje.matching;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import nl.handje.request.RequestId;
import nl.handje.resident.ResidentId;
import org.jspecify.annotations.Nullable;

/** One neighbour asked for one request. */
@Entity
class Invitation {
    /** What became of it. */
    enum State {
        SENT, ACCEPTED, DECLINED, OFF_THE_HOOK, UNREACHABLE, TAKEN_BACK
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private InvitationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "request_id"))
    private RequestId request;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "helper_id"))
    private ResidentId helper;

    private int roundNumber;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant sentAt;

    private @Nullable Instant putAt;

    private @Nullable Instant answeredAt;

    private int messageNumber;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {
    }

    Invitation(RequestId request, ResidentId helper, int roundNumber, Instant sentAt) {
        this.id = InvitationId.next();
        this.request = request;
        this.helper = helper;
        this.roundNumber = roundNumber;
        this.state = State.SENT;
        this.sentAt = sentAt;
        this.messageNumber = 1;
    }

    InvitationId id() {
        return id;
    }

    RequestId request() {
        return request;
    }

    ResidentId helper() {
        return helper;
    }

    int roundNumber() {
        return roundNumber;
    }

    Instant sentAt() {
        return sentAt;
    }

    /** Whether the neighbour has it on their telephone. */
    boolean wasPut() {
        return putAt != null;
    }

    void put(Instant at) {
        putAt = at;
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    State state() {
        return state;
    }

    boolean isOpen() {
        return state == State.SENT;
    }

    boolean isAccepted() {
        return state == State.ACCEPTED;
    }

    /** The key of the message that carried it. */
    String key() {
        return messageNumber == 1 ? "invitation-" + id : "invitation-" + id + "-" + messageNumber;
    }

    /** The request was changed: it is asked anew, also of who had said yes to what it was. */
    void askAgain() {
        state = State.SENT;
        answeredAt = null;
        messageNumber++;
    }

    /** The helper said yes, and cannot after all. */
    void takeBack(Instant at) {
        answer(State.TAKEN_BACK, at);
    }

    void accept(Instant at) {
        answer(State.ACCEPTED, at);
    }

    void decline(Instant at) {
        answer(State.DECLINED, at);
    }

    void letOffTheHook(Instant at) {
        answer(State.OFF_THE_HOOK, at);
    }

    void couldNotBeReached(Instant at) {
        answer(State.UNREACHABLE, at);
    }

    private void answer(State answer, Instant at) {
        state = answer;
        answeredAt = at;
    }
}
