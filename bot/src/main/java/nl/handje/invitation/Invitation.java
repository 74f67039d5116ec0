package nl.handje.invitation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handje.candidate.Candidate;
import nl.handje.candidate.Score;
import nl.handje.keys.SealedWords;
import nl.handje.request.RequestId;
import nl.handje.resident.ResidentId;
import org.jspecify.annotations.Nullable;

/** One neighbour asked for one request. */
@Entity
public class Invitation {
    /** What became of it. */
    public enum State {
        /** A coordinator has not said yet that this neighbour may be asked. */
        AWAITING_APPROVAL,
        /** A coordinator would rather not; the neighbour never heard of it. */
        REFUSED, SENT, ACCEPTED, DECLINED,
        /** Said yes, and the asker would rather have another. */
        NOT_CHOSEN,
        /** Said yes when another had; is asked first when that one falls away. */
        RESERVE, OFF_THE_HOOK, UNREACHABLE, TAKEN_BACK
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

    private String score;

    private @Nullable UUID handledBy;

    @Convert(converter = SealedBeside.class)
    private @Nullable SealedWords beside;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {
    }

    private Invitation(RequestId request, ResidentId helper, Score score, int roundNumber, State state, Instant at) {
        this.id = InvitationId.next();
        this.request = request;
        this.helper = helper;
        this.score = score.write();
        this.roundNumber = roundNumber;
        this.state = state;
        this.sentAt = at;
        this.messageNumber = 1;
    }

    public static Invitation sent(RequestId request, Candidate to, int roundNumber, Instant at) {
        return new Invitation(request, to.helper(), to.score(), roundNumber, State.SENT, at);
    }

    /** Who said yes to this one when they said yes to all times of it. */
    public static Invitation promised(RequestId request, ResidentId helper, Instant at) {
        return new Invitation(request, helper, new Score(List.of()), 0, State.SENT, at);
    }

    /** For a coordinator to approve. */
    public static Invitation proposed(RequestId request, Candidate to, int roundNumber, Instant at) {
        return new Invitation(request, to.helper(), to.score(), roundNumber, State.AWAITING_APPROVAL, at);
    }

    public InvitationId id() {
        return id;
    }

    public RequestId request() {
        return request;
    }

    public ResidentId helper() {
        return helper;
    }

    public int roundNumber() {
        return roundNumber;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** Whether the neighbour has it on their telephone. */
    public boolean wasPut() {
        return putAt != null;
    }

    public void put(Instant at) {
        putAt = at;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public State state() {
        return state;
    }

    public boolean isOpen() {
        return state == State.SENT;
    }

    /** A coordinator or the neighbour still has to answer. */
    public boolean isPending() {
        return isOpen() || isAwaitingApproval();
    }

    public boolean isAwaitingApproval() {
        return state == State.AWAITING_APPROVAL;
    }

    /** The neighbour was asked, whatever they said. */
    public boolean isOut() {
        return state != State.AWAITING_APPROVAL && state != State.REFUSED;
    }

    public Optional<UUID> handledBy() {
        return Optional.ofNullable(handledBy);
    }

    /** Came too late, and may wait for the one who came first to fall away. */
    public boolean mayWait() {
        return state == State.OFF_THE_HOOK;
    }

    /** When it came to the neighbour, or was decided on as long as it has not. */
    public Instant since() {
        return putAt == null ? sentAt : putAt;
    }

    public boolean isReserve() {
        return state == State.RESERVE;
    }

    /** Why this neighbour. */
    public Score score() {
        return Score.read(score);
    }

    /** By a person of the team; from now on it is out. */
    public void approve(UUID coordinator, Instant at) {
        handledBy = coordinator;
        approve(at);
    }

    /** Nobody of the team looked in time. */
    public void approve(Instant at) {
        state = State.SENT;
        sentAt = at;
    }

    public void refuse(UUID coordinator, Instant at) {
        handledBy = coordinator;
        answer(State.REFUSED, at);
    }

    /** The team asked for it, or took it back. */
    public void handledBy(UUID coordinator) {
        handledBy = coordinator;
    }

    public void turnDown(Instant at) {
        answer(State.NOT_CHOSEN, at);
    }

    public void keepInReserve(Instant at) {
        answer(State.RESERVE, at);
    }

    /** A no, or silence, is no reason to send somebody away who can after all. */
    public boolean canBeAccepted() {
        return isOpen() || state == State.DECLINED || state == State.UNREACHABLE;
    }

    public boolean isAccepted() {
        return state == State.ACCEPTED;
    }

    /** The key of the message that carried it. */
    public String key() {
        return messageNumber == 1 ? "invitation-" + id : "invitation-" + id + "-" + messageNumber;
    }

    /** The key of the message in which the asker reads of the yes. */
    public String proposalKey() {
        return "proposal-" + (messageNumber == 1 ? id : id + "-" + messageNumber);
    }

    /** It is asked anew: the request was changed, or whoever said yes fell away. */
    public void askAgain() {
        state = State.SENT;
        answeredAt = null;
        beside = null;
        messageNumber++;
    }

    /** What they said beside their yes, for the asker when that one says yes too. */
    public void keepBeside(String words) {
        beside = SealedWords.of(helper.owner(), words);
    }

    /** What was said so; it is kept no longer. */
    public Optional<String> takeBeside() {
        var kept = beside();
        beside = null;
        return kept;
    }

    public Optional<String> beside() {
        return Optional.ofNullable(beside).map(SealedWords::words);
    }

    /** The helper said yes, and cannot after all. */
    public void takeBack(Instant at) {
        answer(State.TAKEN_BACK, at);
    }

    public void accept(Instant at) {
        answer(State.ACCEPTED, at);
    }

    public void decline(Instant at) {
        answer(State.DECLINED, at);
    }

    public void letOffTheHook(Instant at) {
        answer(State.OFF_THE_HOOK, at);
    }

    public void couldNotBeReached(Instant at) {
        answer(State.UNREACHABLE, at);
    }

    private void answer(State answer, Instant at) {
        state = answer;
        answeredAt = at;
        beside = null;
    }
}
