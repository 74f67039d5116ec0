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
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.conversation.Spoken;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Category;
import nl.handje.resident.Area;
import nl.handje.resident.ResidentId;
import org.jspecify.annotations.Nullable;

/** Something a resident asked their neighbours, confirmed. */
@Entity
public class HelpRequest {
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

    private String categories;

    private String wantedTime;

    private @Nullable String destination;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "area"))
    @AttributeOverride(name = "town", column = @Column(name = "town"))
    private Area area;

    @Enumerated(EnumType.STRING)
    private Beneficiary beneficiary;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant askedAt;

    private String facts;

    private @Nullable String ownWords;

    private boolean urgent;

    @Enumerated(EnumType.STRING)
    private Manner manner;

    @Enumerated(EnumType.STRING)
    private @Nullable Wording wording;

    private @Nullable String chosenTime;

    private @Nullable Instant nobodyLeftAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected HelpRequest() {
    }

    private HelpRequest(ResidentId asker, Set<Category> categories, WantedTime when, @Nullable String destination,
            Area area, Beneficiary beneficiary, Details details, Instant askedAt) {
        this.id = RequestId.next();
        this.asker = asker;
        this.categories = Categories.write(categories);
        this.wantedTime = when.write();
        this.destination = destination;
        this.area = area;
        this.beneficiary = beneficiary;
        this.state = State.SEARCHING;
        this.facts = Fact.write(details.facts());
        this.ownWords = details.ownWords().orElse(null);
        this.urgent = details.urgent();
        this.manner = details.manner();
        this.wording = details.wording().orElse(null);
        this.askedAt = askedAt;
    }

    static HelpRequest asked(ResidentId asker, Set<Category> categories, WantedTime when,
            Optional<Destination> destination, Area area, Beneficiary beneficiary, Details details, Instant at) {
        return new HelpRequest(asker, categories, when, destination.map(Destination::write).orElse(null), area,
                beneficiary, details, at);
    }

    /** The same once more, for another time. */
    HelpRequest again(WantedTime when, Instant at) {
        return new HelpRequest(asker, categories(), when, destination, area, beneficiary,
                new Details(facts(), Optional.ofNullable(ownWords), false, Manner.USUAL, Optional.ofNullable(wording)),
                at);
    }

    /** One time of what comes back, which is not looked for: who helps said yes to all of them. */
    public HelpRequest once(LocalDate day, Instant at) {
        var one = again(comesBack().orElseThrow().once(day), at);
        one.state = State.MATCHED;
        return one;
    }

    /** What comes back, as it was asked; also while a neighbour has said yes to one time of it. */
    public Optional<WantedTime.Said> comesBack() {
        return WantedTime.read(wantedTime).comesBack();
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
        return Categories.read(categories);
    }

    /** When it is wanted; once a neighbour chose between alternatives, when that is. */
    public WantedTime when() {
        return WantedTime.read(chosenTime == null ? wantedTime : chosenTime);
    }

    public Set<Fact> facts() {
        return Fact.read(facts);
    }

    public boolean isUrgent() {
        return urgent;
    }

    public Manner manner() {
        return manner;
    }

    /** What a neighbour who is asked reads beside it: what is good to know, and the asker's own words, masked. */
    public Optional<Spoken> details() {
        var parts = new ArrayList<Spoken>();
        HelpSentence.facts(facts()).ifPresent(parts::add);
        if (wording != null) {
            parts.add(Spoken.phrase("request.own-words",
                    wording.of(what(), when().spoken(), Optional.ofNullable(ownWords))));
        } else if (ownWords != null) {
            parts.add(Spoken.phrase("request.own-words", ownWords));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of((language, phrasebook) -> parts.stream().map(it -> it.in(language, phrasebook))
                        .collect(Collectors.joining(" ")));
    }

    public Area area() {
        return area;
    }

    public Beneficiary beneficiary() {
        return beneficiary;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public State state() {
        return state;
    }

    /** "een rit naar het ziekenhuis in Sittard". */
    public Spoken what() {
        return HelpSentence.what(categories(), Optional.ofNullable(destination).map(Destination::read));
    }

    /** What is asked, as it is kept. */
    String kept() {
        return destination == null ? categories : categories + " " + destination;
    }

    public boolean isSearching() {
        return state == State.SEARCHING;
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

    /** A neighbour said yes to one of the alternatives. */
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

    /** The asker wants it at another time. */
    void moveTo(WantedTime time) {
        chosenTime = null;
        wantedTime = time.write();
    }

    /** The asker wants it asked more widely, or less. */
    public void askInManner(Manner chosen) {
        manner = chosen;
    }

    /** Everything of it as it was read back anew. */
    void become(Set<Category> kinds, WantedTime time, Optional<Destination> where, Area place, Beneficiary whom,
            Set<Fact> known, Optional<String> words) {
        categories = Categories.write(kinds);
        moveTo(time);
        destination = where.map(Destination::write).orElse(null);
        area = place;
        beneficiary = whom;
        facts = Fact.write(known);
        ownWords = words.orElse(null);
    }

    Optional<Destination> destination() {
        return Optional.ofNullable(destination).map(Destination::read);
    }

    Optional<String> ownWords() {
        return Optional.ofNullable(ownWords);
    }

    /** Something more that a helper does well to know; masked. */
    void add(Set<Fact> more, String words) {
        facts = Fact.write(Facts.together(facts(), more));
        ownWords = ownWords == null ? words : OwnWords.together(ownWords, words);
    }

    /** The meaning of its time: to be there, or to leave. */
    void add(Fact fact) {
        facts = Fact.write(Facts.together(facts(), Set.of(fact)));
    }

    /** Whether it is a ride for which it matters, and is not known, what the time is the time of. */
    public boolean needsMeaningOfTime() {
        return AskQuestions.isByTheClock(categories()) && destination != null
                && categories().stream().anyMatch(it -> it == Category.TRANSPORT || it == Category.ACCOMPANY)
                && when() instanceof WantedTime.Said said && said.isOnTheClock()
                && !facts().contains(Fact.THERE_AT) && !facts().contains(Fact.LEAVE_AT);
    }

    /** Its time went by. */
    public void expire() {
        state = State.EXPIRED;
        ownWords = null;
    }

    /** Both said yes. */
    public void match() {
        state = State.MATCHED;
    }

    /** Words are kept no longer than they are needed. */
    public void finish() {
        state = State.DONE;
        ownWords = null;
    }

    public void withdraw() {
        state = State.WITHDRAWN;
        ownWords = null;
    }
}
