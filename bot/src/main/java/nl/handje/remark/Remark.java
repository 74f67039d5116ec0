package nl.handje.remark;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.handje.resident.ResidentId;
import org.jspecify.annotations.Nullable;

/** Something that Handje brought up by itself, and what was answered. */
@Entity
public class Remark {
    /** What it was about. */
    public enum Subject {
        /** Three times in a week. */
        MUCH_DONE,
        /** Nobody asked them for a month. */
        UNASKED,
        /** The same neighbour nearly every week. */
        OFTEN_TOGETHER,
        /** A neighbour asks what is no neighbour's work. */
        CARE,
        /** They asked a neighbour for that, and hear where there is help with it. */
        CARE_ELSEWHERE,
        /** A neighbour would like to come every week. */
        EVERY_WEEK,
        /** Whether who was helped would like to do something for another. */
        SOMETHING_BACK
    }

    /** What was said to it. */
    public enum Answer {
        REST, GO_ON, FINE, WEEKLY, LESS, HUMAN, YES, NOT_NOW, NO, NEVER
    }

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resident_id"))
    private ResidentId resident;

    private @Nullable UUID otherId;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    private @Nullable Instant answeredAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Remark() {
    }

    /** To somebody, now. */
    public Remark(ResidentId resident, Subject subject, Instant at) {
        this.id = UUID.randomUUID();
        this.resident = resident;
        this.subject = subject;
        this.madeAt = at;
    }

    /** To somebody, about a neighbour of theirs. */
    public static Remark about(ResidentId other, ResidentId resident, Subject subject, Instant at) {
        var remark = new Remark(resident, subject, at);
        remark.otherId = other.value();
        return remark;
    }

    public UUID id() {
        return id;
    }

    public Subject subject() {
        return subject;
    }

    /** When it was said. */
    public Instant madeAt() {
        return madeAt;
    }

    /** The neighbour it is about; empty when it is about nobody. */
    public Optional<ResidentId> other() {
        return Optional.ofNullable(otherId).map(ResidentId::new);
    }

    /** Empty as long as nothing was said to it. */
    public Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    /** When they said it; empty as long as they did not. */
    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    boolean isTo(ResidentId someone) {
        return resident.equals(someone);
    }

    /** The last word counts. */
    public void answer(Answer said, Instant at) {
        answer = said;
        answeredAt = at;
    }
}
