package nl.handje.appointment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.handje.request.RequestId;
import nl.handje.resident.ResidentId;

/** Who helps whom with what, and when: what two neighbours agreed on, however far it is. */
@MappedSuperclass
abstract class WhatIsAgreed {
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "request_id"))
    private RequestId request;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asker_id"))
    private ResidentId asker;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "helper_id"))
    private ResidentId helper;

    @Embedded
    private Start start;

    private Instant agreedAt;

    private int moves;

    @SuppressWarnings("NullAway.Init")
    protected WhatIsAgreed() {
    }

    WhatIsAgreed(RequestId request, ResidentId asker, ResidentId helper, Start start, Instant agreedAt) {
        this.request = request;
        this.asker = asker;
        this.helper = helper;
        this.start = start;
        this.agreedAt = agreedAt;
    }

    public RequestId request() {
        return request;
    }

    public ResidentId asker() {
        return asker;
    }

    public ResidentId helper() {
        return helper;
    }

    public boolean isBetween(ResidentId someone) {
        return asker.equals(someone) || isHelpedBy(someone);
    }

    public boolean isHelpedBy(ResidentId someone) {
        return helper.equals(someone);
    }

    public ResidentId otherThan(ResidentId one) {
        return asker.equals(one) ? helper : asker;
    }

    public Instant agreedAt() {
        return agreedAt;
    }

    /** When it begins, or the first moment of its day. */
    public Optional<Instant> startsAt() {
        return start.moment();
    }

    public boolean isExact() {
        return start.onTheClock();
    }

    /** Whether its moment, or its day, is there or was. */
    public boolean hasBegun(Instant now) {
        return start.isReached(now);
    }

    public boolean beginsWithin(Duration time, Instant now) {
        return start.isWithin(time, now);
    }

    /** Whether there is hurry when the helper falls away now. */
    public boolean isLateToFallAway(Instant now) {
        return start.isNear(now);
    }

    boolean wasAgreedShortlyBefore() {
        return start.isNear(agreedAt);
    }

    boolean isTooEarlyToSetOut(Instant now) {
        return start.isTooEarlyToSetOut(now);
    }

    boolean isTooEarlyToBeDone(Instant now) {
        return start.isTooEarlyToBeDone(now);
    }

    boolean isAhead(Instant now) {
        return start.isAhead(now);
    }

    void move(Start to) {
        start = to;
        moves++;
    }

    /** How often it was moved to another time. */
    public int moves() {
        return moves;
    }
}
