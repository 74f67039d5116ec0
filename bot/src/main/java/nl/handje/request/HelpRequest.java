package nl.handje.request;

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
import java.util.Set;
import nl.handje.phrase.Spoken;
import nl.handje.resident.ResidentId;
import nl.handje.wantedtime.WantedTime;

/** Something a resident asked their neighbours, confirmed; and how far it is. */
@Entity
public class HelpRequest extends WhatIsAsked {
    /** What an asker is waiting for. */
    public static final Set<State> RUNNING = Set.of(State.SEARCHING, State.PROPOSED);

    /** How far it is. */
    public enum State {
        /** Neighbours are being asked. */
        SEARCHING,
        /** A neighbour said yes; the asker has not yet. */
        PROPOSED,
        /** Both said yes. */
        MATCHED,
        /** It was done. */
        DONE,
        /** The asker does not need it any more. */
        WITHDRAWN,
        /** Its time went by, and nobody was found. */
        EXPIRED
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RequestId id;

    @Enumerated(EnumType.STRING)
    private State state;

    @Embedded
    private Outreach outreach;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected HelpRequest() {
    }

    private HelpRequest(ResidentId asker, Asked asked, Optional<Wording> wording, Outreach outreach, State state,
            Instant at) {
        super(asker, asked, wording, at);
        this.id = RequestId.next();
        this.state = state;
        this.outreach = outreach;
    }

    static HelpRequest asked(ResidentId asker, Asked asked, Optional<Wording> wording, Outreach outreach, Instant at) {
        return new HelpRequest(asker, asked, wording, outreach, State.SEARCHING, at);
    }

    /** The same once more, for another time. */
    HelpRequest again(WantedTime when, Instant at) {
        return again(when, State.SEARCHING, at);
    }

    /** One time of what comes back, which is not looked for: who helps said yes to all of them. */
    public HelpRequest once(LocalDate day, Instant at) {
        return agreedAgain(comesBack().orElseThrow().once(day), at);
    }

    /** The same for another time, which is not looked for: the two agreed on it already. */
    public HelpRequest agreedAgain(WantedTime.Said time, Instant at) {
        return again(time, State.MATCHED, at);
    }

    private HelpRequest again(WantedTime when, State from, Instant at) {
        return new HelpRequest(asker(), at(when), wording(), Outreach.USUAL, from, at);
    }

    public RequestId id() {
        return id;
    }

    public State state() {
        return state;
    }

    public boolean isSearching() {
        return state == State.SEARCHING;
    }

    /** Neighbours are asked, or one said yes and the asker has not yet. */
    public boolean isLookedFor() {
        return RUNNING.contains(state);
    }

    /** A neighbour said yes. */
    public boolean isFound() {
        return state == State.PROPOSED || state == State.MATCHED;
    }

    /** Still wanted, in whatever state of being arranged. */
    public boolean isOpen() {
        return switch (state) {
            case SEARCHING, PROPOSED, MATCHED -> true;
            case DONE, WITHDRAWN, EXPIRED -> false;
        };
    }

    /** A neighbour said yes. */
    public void propose() {
        state = State.PROPOSED;
    }

    /** A neighbour said yes to one of the alternatives, or to a time of their own. */
    public void propose(WantedTime.Said time) {
        choose(time);
        propose();
    }

    /** The neighbour fell away, or the asker would rather have another. */
    public void searchAgain() {
        chooseNoTime();
        state = State.SEARCHING;
    }

    /** Both said yes. */
    public void match() {
        settleOnTheirTime();
        state = State.MATCHED;
    }

    public void finish() {
        end(State.DONE);
    }

    public void withdraw() {
        end(State.WITHDRAWN);
    }

    /** Its time went by. */
    public void expire() {
        end(State.EXPIRED);
    }

    private void end(State how) {
        state = how;
        forgetWords();
    }

    /** What a neighbour who is asked reads beside it: what is good to know, and the asker's own words, masked. */
    public Optional<Spoken> details() {
        return details(isUrgent());
    }

    public boolean isUrgent() {
        return outreach.urgent();
    }

    /** There is little time left. */
    public void hurries() {
        outreach = outreach.inAHurry();
    }

    public Manner manner() {
        return outreach.manner();
    }

    /** The asker wants it asked more widely, or less. */
    public void askInManner(Manner chosen) {
        outreach = outreach.in(chosen);
    }

    /** Others are being asked. */
    public void asksOthers() {
        outreach = outreach.toOthers();
    }

    /** Whether the asker still has to hear that there is nobody left; from now on they have. */
    public boolean hearsThatNobodyIsLeft(Instant at) {
        var knew = isKnownToHaveNobodyLeft();
        outreach = outreach.toNobodyFrom(at);
        return !knew;
    }

    /** Whether the asker heard so, and nobody else was asked since. */
    public boolean isKnownToHaveNobodyLeft() {
        return outreach.isToNobody();
    }
}
