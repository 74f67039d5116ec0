package nl.handje.appointment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
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

/** Two neighbours who agreed that one helps the other, and how far it is. */
@Entity
public class Appointment extends WhatIsAgreed {
    /** How far it is. */
    public enum State {
        AGREED, REMINDED, ON_THE_WAY,
        /** It was done; the thanks may follow. */
        DONE, THANKED,
        /** The helper could not come. */
        DROPPED_OUT,
        /** The asker did not need it any more. */
        CALLED_OFF,
        /** One of the two says that they did not meet. */
        MISSED,
        /** Its time went by, and nobody said how it was. */
        PASSED
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AppointmentId id;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable Instant doneAt;

    private @Nullable Instant confirmedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Appointment() {
    }

    private Appointment(RequestId request, ResidentId asker, ResidentId helper, Start start, Instant agreedAt) {
        super(request, asker, helper, start, agreedAt);
        this.id = AppointmentId.next();
        this.state = State.AGREED;
    }

    public static Appointment agreed(RequestId request, ResidentId asker, ResidentId helper, Start start, Instant at) {
        return new Appointment(request, asker, helper, start, at);
    }

    public AppointmentId id() {
        return id;
    }

    public State state() {
        return state;
    }

    /** When somebody said that it was done. */
    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    /** How often it was changed: rises with each change that reached the database. */
    int version() {
        return version;
    }

    /** Tells whoever listens. */
    public void changed(AppointmentChanged.Kind kind, ApplicationEventPublisher events) {
        events.publishEvent(new AppointmentChanged(id.value(), request(), asker(), helper(), kind));
    }

    /** Still to come, or going on. */
    public boolean isUpcoming() {
        return switch (state) {
            case AGREED, REMINDED, ON_THE_WAY -> true;
            case DONE, THANKED, DROPPED_OUT, CALLED_OFF, MISSED, PASSED -> false;
        };
    }

    /** The two do not expect each other any more, and it was not done. */
    boolean isOff() {
        return state == State.DROPPED_OUT || state == State.CALLED_OFF;
    }

    /** Whether it was held, as far as anybody said. */
    public boolean wasHeld() {
        return switch (state) {
            case DONE, THANKED -> true;
            case AGREED, REMINDED, ON_THE_WAY, DROPPED_OUT, CALLED_OFF, MISSED, PASSED -> false;
        };
    }

    /** Whether the helper said that they will come, or agreed so shortly before that it needs no saying. */
    public boolean isSureToCome() {
        return confirmedAt != null || state == State.ON_THE_WAY || wasAgreedShortlyBefore();
    }

    /** Whether nobody was reminded of it, nor said anything about it. */
    public boolean isNotYetReminded() {
        return state == State.AGREED;
    }

    /** "I will be there." */
    public Outcome confirm(ResidentId who, Instant at) {
        return Outcome.unless(!isHelpedBy(who), !isUpcoming(), false, () -> confirmedAt = at);
    }

    /** The helper is on their way; said a day before, it means that they will come. */
    public Outcome setOut(ResidentId who, Instant now) {
        var sure = confirm(who, now);
        return sure.isTaken()
                ? Outcome.unless(false, false, isTooEarlyToSetOut(now), () -> state = State.ON_THE_WAY)
                : sure;
    }

    /** It is done; not before it can have been. */
    public Outcome finish(ResidentId who, Instant now) {
        var tooEarly = state != State.ON_THE_WAY && isTooEarlyToBeDone(now);
        return Outcome.unless(!isBetween(who), !isUpcoming(), tooEarly, () -> {
            state = State.DONE;
            doneAt = now;
        });
    }

    /** The thanks reached the helper. */
    public void thank() {
        state = state == State.DONE ? State.THANKED : state;
    }

    /** The helper cannot come. */
    public Outcome dropOut() {
        return fall(State.DROPPED_OUT);
    }

    /** The asker does not need it any more. */
    public Outcome callOff() {
        return fall(State.CALLED_OFF);
    }

    /** Nobody said how it was. */
    public Outcome pass() {
        return fall(State.PASSED);
    }

    private Outcome fall(State to) {
        return Outcome.unless(false, !isUpcoming(), false, () -> state = to);
    }

    /** One says that they did not meet: not before the start, nor after the thanks. What was called done can be so. */
    public Outcome miss(ResidentId who, Instant now) {
        var over = !isUpcoming() && state != State.DONE && state != State.MISSED;
        return Outcome.unless(!isBetween(who), over, isAhead(now), () -> state = State.MISSED);
    }

    /**
     * The two agreed on another time. Who agrees so shortly before will come.
     *
     * @param onTheClock
     *            whether the start is a time on the clock
     */
    public Outcome moveTo(Instant when, boolean onTheClock, Instant now) {
        if (!isUpcoming() || state == State.ON_THE_WAY) {
            return Outcome.refused(Outcome.Reason.OVER);
        }
        if (!when.isAfter(now)) {
            return Outcome.refused(Outcome.Reason.GONE_BY);
        }
        state = State.AGREED;
        move(new Start(when, onTheClock));
        confirmedAt = isLateToFallAway(now) ? now : null;
        return Outcome.taken();
    }
}
