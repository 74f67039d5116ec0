package nl.handje.series;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.handje.recurrence.Recurrence;
import nl.handje.request.HelpRequest;
import nl.handje.request.RequestId;
import nl.handje.resident.ResidentId;
import org.jspecify.annotations.Nullable;

/** Help that comes back, for one asker; with a helper, or while one is looked for. Days are those of the town. */
@Entity
class Series {
    private enum State {
        RUNNING, ENDED
    }

    /** Who is away in a pause. */
    enum Side {
        ASKER, HELPER
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SeriesId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "request_id"))
    private RequestId request;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asker_id"))
    private ResidentId asker;

    private @Nullable UUID helperId;

    private String rule;

    private LocalDate firstDay;

    private @Nullable LocalDate lastDay;

    private @Nullable LocalDate pausedFrom;

    private @Nullable LocalDate pausedUntil;

    @Enumerated(EnumType.STRING)
    private @Nullable Side pausedBy;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant begunAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Series() {
    }

    /** A series of what a request asks for. */
    Series(HelpRequest request, Instant at) {
        var recurrence = request.comesBack().flatMap(it -> it.series()).orElseThrow();
        this.id = new SeriesId(UUID.randomUUID());
        this.request = request.id();
        this.asker = request.asker();
        this.rule = recurrence.rule();
        this.firstDay = recurrence.from();
        this.lastDay = recurrence.last().orElse(null);
        this.state = State.RUNNING;
        this.begunAt = at;
    }

    SeriesId id() {
        return id;
    }

    RequestId request() {
        return request;
    }

    ResidentId asker() {
        return asker;
    }

    /** Empty while somebody is looked for. */
    Optional<ResidentId> helper() {
        return Optional.ofNullable(helperId).map(ResidentId::new);
    }

    Instant begunAt() {
        return begunAt;
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }

    boolean isOf(ResidentId someone) {
        return asker.equals(someone) || isHelpedBy(someone);
    }

    boolean isHelpedBy(ResidentId someone) {
        return someone.value().equals(helperId);
    }

    Recurrence recurrence() {
        return new Recurrence(rule, firstDay, Optional.ofNullable(lastDay));
    }

    void joinedBy(ResidentId helper) {
        helperId = helper.value();
        state = State.RUNNING;
    }

    void isLeft() {
        helperId = null;
    }

    /** From a day until another, which is the first on which it goes on. */
    void pause(LocalDate from, LocalDate until, Side by) {
        pausedFrom = from;
        pausedUntil = until;
        pausedBy = by;
    }

    /** Who is away on a day; empty when nobody is. */
    Optional<Side> awayOn(LocalDate day) {
        return pausedFrom == null || pausedUntil == null || day.isBefore(pausedFrom) || !day.isBefore(pausedUntil)
                ? Optional.empty()
                : Optional.ofNullable(pausedBy);
    }

    /** This day, or the first one after it on which the asker is there. */
    LocalDate backFrom(LocalDate day) {
        return awayOn(day).equals(Optional.of(Side.ASKER)) && pausedUntil != null ? pausedUntil : day;
    }

    /** The last day on which it may be. */
    void endOn(LocalDate day) {
        lastDay = day;
    }

    void end() {
        state = State.ENDED;
    }
}
