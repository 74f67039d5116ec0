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
import nl.handje.language.Tongue;
import nl.handje.need.Destination;
import nl.handje.need.Fact;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Category;
import nl.handje.phrase.Spoken;
import nl.handje.resident.Area;
import nl.handje.resident.ResidentId;
import nl.handje.wantedtime.WantedTime;
import nl.handje.wantedtime.WeekDays;
import org.jspecify.annotations.Nullable;

/** Something a resident asked their neighbours, confirmed. */
@Entity
public class HelpRequest {
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

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asker_id"))
    private ResidentId asker;

    @Embedded
    private Wish wish;

    private String wantedTime;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "area"))
    @AttributeOverride(name = "town", column = @Column(name = "town"))
    private Area area;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant askedAt;

    private boolean urgent;

    @Enumerated(EnumType.STRING)
    private Manner manner;

    private @Nullable String chosenTime;

    private @Nullable Instant nobodyLeftAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected HelpRequest() {
    }

    private HelpRequest(ResidentId asker, Wish wish, WantedTime when, Area area, boolean urgent, Manner manner,
            Instant askedAt) {
        this.id = RequestId.next();
        this.asker = asker;
        this.wish = wish;
        this.wantedTime = when.write();
        this.area = area;
        this.state = State.SEARCHING;
        this.urgent = urgent;
        this.manner = manner;
        this.askedAt = askedAt;
    }

    static HelpRequest asked(ResidentId asker, Set<Category> categories, WantedTime when,
            Optional<Destination> destination, Area area, Beneficiary beneficiary, Details details, Instant at) {
        var wish = new Wish(asker, categories, destination, beneficiary, details.facts(), details.ownWords(),
                details.wording()).in(details.languages());
        return new HelpRequest(asker, wish, when, area, details.urgent(), details.manner(), at);
    }

    /** The same once more, for another time. */
    HelpRequest again(WantedTime when, Instant at) {
        return new HelpRequest(asker, wish.again(asker), when, area, false, Manner.USUAL, at);
    }

    /** One time of what comes back, which is not looked for: who helps said yes to all of them. */
    public HelpRequest once(LocalDate day, Instant at) {
        return agreedAgain(comesBack().orElseThrow().once(day), at);
    }

    /** The same for another time, which is not looked for: the two agreed on it already. */
    public HelpRequest agreedAgain(WantedTime.Said time, Instant at) {
        var another = again(time, at);
        another.state = State.MATCHED;
        return another;
    }

    /** The same each week after a day, on its day of the week; empty when it comes back already or has no such day. */
    public Optional<WantedTime.Said> eachWeekAfter(LocalDate day) {
        return when() instanceof WantedTime.Said said ? said.eachWeekAfter(day) : Optional.empty();
    }

    /** What comes back, as it was asked; also while a neighbour has said yes to one time of it. */
    public Optional<WantedTime.Said> comesBack() {
        return whenAsked().comesBack();
    }

    /** What comes back begins at another day, or ends at another. */
    public void goesOn(WantedTime.Said time) {
        moveTo(time);
    }

    public RequestId id() {
        return id;
    }

    public ResidentId asker() {
        return asker;
    }

    public Set<Category> categories() {
        return wish.categories();
    }

    /** When it is wanted; once a neighbour chose between alternatives, when that is. */
    public WantedTime when() {
        return WantedTime.read(chosenTime == null ? wantedTime : chosenTime);
    }

    /** When it was asked, whatever time a neighbour chose. */
    public WantedTime whenAsked() {
        return WantedTime.read(wantedTime);
    }

    /** Of these languages a helper should speak one; none when it does not matter. */
    public Set<Tongue> languages() {
        return wish.languages();
    }

    void isIn(Set<Tongue> languages) {
        wish.in(languages);
    }

    public Set<Fact> facts() {
        return wish.facts();
    }

    public boolean isUrgent() {
        return urgent;
    }

    public Manner manner() {
        return manner;
    }

    /** What a neighbour who is asked reads beside it: what is good to know, and the asker's own words, masked. */
    public Optional<Spoken> details() {
        return wish.details(when(), urgent);
    }

    public Area area() {
        return area;
    }

    public Beneficiary beneficiary() {
        return wish.beneficiary();
    }

    public Instant askedAt() {
        return askedAt;
    }

    public State state() {
        return state;
    }

    /** "een rit naar het ziekenhuis in Sittard". */
    public Spoken what() {
        return wish.what();
    }

    /** What is asked, as it is kept. */
    String kept() {
        return wish.kept();
    }

    public boolean isSearching() {
        return state == State.SEARCHING;
    }

    /** Neighbours are asked, or one said yes and the asker has not yet. */
    public boolean isLookedFor() {
        return state == State.SEARCHING || state == State.PROPOSED;
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
        chosenTime = time.write();
        propose();
    }

    /** The neighbour fell away, or the asker would rather have another. */
    public void searchAgain() {
        chosenTime = null;
        state = State.SEARCHING;
    }

    /** Others are being asked. */
    public void asksOthers() {
        nobodyLeftAt = null;
    }

    /** Whether the asker still has to hear that there is nobody left; from now on they have. */
    public boolean hearsThatNobodyIsLeft(Instant at) {
        var news = nobodyLeftAt == null;
        nobodyLeftAt = news ? at : nobodyLeftAt;
        return news;
    }

    /** Whether the asker heard so, and nobody else was asked since. */
    public boolean isKnownToHaveNobodyLeft() {
        return nobodyLeftAt != null;
    }

    /** The asker wants it at another time. */
    void moveTo(WantedTime time) {
        chosenTime = null;
        wish.forgetDays(asker, WeekDays.without(WeekDays.of(time), WeekDays.of(WantedTime.read(wantedTime))));
        wantedTime = time.write();
    }

    /** Asker and helper agreed on another time; it is the one that is wanted from now on. */
    public void agreeOn(WantedTime.Said time) {
        moveTo(time);
    }

    /** There is little time left. */
    public void hurries() {
        urgent = true;
    }

    /** The asker wants it asked more widely, or less. */
    public void askInManner(Manner chosen) {
        manner = chosen;
    }

    /** Everything of it as it was read back anew. */
    void become(Set<Category> kinds, WantedTime time, Optional<Destination> where, Area place, Beneficiary whom,
            Set<Fact> known, Optional<String> words) {
        wish = new Wish(asker, kinds, where, whom, known, words, wish.wording()).in(wish.languages());
        moveTo(time);
        area = place;
    }

    Optional<Destination> destination() {
        return wish.destination();
    }

    Optional<String> ownWords() {
        return wish.ownWords();
    }

    /** Something more that a helper does well to know; masked. */
    public void add(Set<Fact> more, String words) {
        wish.add(more);
        wish.add(asker, words);
    }

    /** The meaning of its time: to be there, or to leave. */
    public void add(Fact fact) {
        wish.add(Set.of(fact));
    }

    /** Whether it is a ride for which it matters, and is not known, what the time is the time of. */
    public boolean needsMeaningOfTime() {
        return wish.isRideSomewhere() && !wish.saysMeaningOfTime() && when() instanceof WantedTime.Said said
                && said.isOnTheClock();
    }

    /** Its time went by. */
    public void expire() {
        state = State.EXPIRED;
        wish.forgetWords();
    }

    /** Both said yes; a time of the neighbour's own is the one that is wanted from now on. */
    public void match() {
        if (chosenTime != null && comesBack().isEmpty() && !whenAsked().times().contains(when())) {
            moveTo(when());
        }
        state = State.MATCHED;
    }

    /** Words are kept no longer than they are needed. */
    public void finish() {
        state = State.DONE;
        wish.forgetWords();
    }

    public void withdraw() {
        state = State.WITHDRAWN;
        wish.forgetWords();
    }
}
