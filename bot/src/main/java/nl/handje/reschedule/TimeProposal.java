package nl.handje.reschedule;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.handje.appointment.AppointmentId;
import nl.handje.resident.ResidentId;
import nl.handje.wantedtime.WantedTime;
import org.jspecify.annotations.Nullable;

/** Another time that one of the two would like; until the other says yes the old one stands. */
@Entity
class TimeProposal {
    /** What became of it. Only an open one can become anything else. */
    enum State {
        OPEN, ACCEPTED, REFUSED,
        /** Another time was proposed after it. */
        REPLACED,
        /** The proposer does not want it any more. */
        WITHDRAWN,
        /** There was no answer in time, or nothing left to move. */
        LAPSED
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TimeProposalId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "appointment_id"))
    private AppointmentId appointment;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposer_id"))
    private ResidentId proposer;

    private String wantedTime;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant proposedAt;

    private @Nullable Instant answeredAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected TimeProposal() {
    }

    TimeProposal(AppointmentId appointment, ResidentId proposer, WantedTime.Said time, Instant at) {
        this.id = TimeProposalId.next();
        this.appointment = appointment;
        this.proposer = proposer;
        this.wantedTime = time.write();
        this.state = State.OPEN;
        this.proposedAt = at;
    }

    TimeProposalId id() {
        return id;
    }

    AppointmentId appointment() {
        return appointment;
    }

    ResidentId proposer() {
        return proposer;
    }

    WantedTime.Said time() {
        return WantedTime.read(wantedTime).times().getFirst();
    }

    State state() {
        return state;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    boolean isBy(ResidentId someone) {
        return proposer.equals(someone);
    }

    /** The message that put it to the other. */
    String key() {
        return "time-" + id;
    }

    void become(State answer, Instant at) {
        if (!isOpen()) {
            throw new IllegalStateException("proposal " + id + " is " + state);
        }
        state = answer;
        answeredAt = at;
    }

    /** By its ids, for a log. */
    @Override
    public String toString() {
        return "time proposal " + id + " for appointment " + appointment + ", answered at " + answeredAt;
    }
}
