package nl.handje.appointment;

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
import org.springframework.context.ApplicationEventPublisher;

/** Two neighbours who agreed that one helps the other. */
@Entity
class Appointment {
    /** How far it is. */
    enum State {
        AGREED, ON_THE_WAY, DONE, DROPPED_OUT, CALLED_OFF
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AppointmentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "request_id"))
    private RequestId request;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asker_id"))
    private ResidentId asker;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "helper_id"))
    private ResidentId helper;

    private @Nullable Instant startsAt;

    private boolean exact;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant agreedAt;

    private @Nullable Instant doneAt;

    private @Nullable Instant lineClosedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Appointment() {
    }

    private Appointment(RequestId request, ResidentId asker, ResidentId helper, @Nullable Instant startsAt,
            boolean exact,
            Instant agreedAt) {
        this.id = AppointmentId.next();
        this.request = request;
        this.asker = asker;
        this.helper = helper;
        this.startsAt = startsAt;
        this.exact = exact;
        this.state = State.AGREED;
        this.agreedAt = agreedAt;
    }

    /**
     * An agreement.
     *
     * @param start
     *            the moment or the day; empty when the two settle it between them
     * @param exact
     *            whether the start is a time on the clock
     */
    static Appointment agreed(RequestId request, ResidentId asker, ResidentId helper, Optional<Instant> start,
            boolean exact, Instant at) {
        return new Appointment(request, asker, helper, start.orElse(null), exact, at);
    }

    AppointmentId id() {
        return id;
    }

    RequestId request() {
        return request;
    }

    ResidentId asker() {
        return asker;
    }

    ResidentId helper() {
        return helper;
    }

    /** When it begins, or the first moment of its day. */
    Optional<Instant> startsAt() {
        return Optional.ofNullable(startsAt);
    }

    boolean isExact() {
        return exact;
    }

    State state() {
        return state;
    }

    Instant agreedAt() {
        return agreedAt;
    }

    Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    /** How often it was changed: rises with each change that reached the database. */
    int version() {
        return version;
    }

    /** Tells whoever listens. */
    void changed(AppointmentChanged.Kind kind, ApplicationEventPublisher events) {
        events.publishEvent(new AppointmentChanged(id.value(), request, asker, helper, kind));
    }

    /** Still to come, or going on. */
    boolean isUpcoming() {
        return switch (state) {
            case AGREED, ON_THE_WAY -> true;
            case DONE, DROPPED_OUT, CALLED_OFF -> false;
        };
    }

    /** The two do not expect each other any more, and it was not done. */
    boolean isOff() {
        return state == State.DROPPED_OUT || state == State.CALLED_OFF;
    }

    boolean isBetween(ResidentId someone) {
        return asker.equals(someone) || helper.equals(someone);
    }

    ResidentId otherThan(ResidentId one) {
        return asker.equals(one) ? helper : asker;
    }

    /** Whether the two can still write to each other through the bot. */
    boolean hasOpenLine() {
        return lineClosedAt == null;
    }

    void setOut() {
        state = State.ON_THE_WAY;
    }

    void finish(Instant at) {
        state = State.DONE;
        doneAt = at;
    }

    /** The helper cannot come. */
    void dropOut(Instant at) {
        state = State.DROPPED_OUT;
        lineClosedAt = at;
    }

    /** The asker does not need it any more. */
    void callOff(Instant at) {
        state = State.CALLED_OFF;
        lineClosedAt = at;
    }

    void closeLine(Instant at) {
        lineClosedAt = at;
    }
}
