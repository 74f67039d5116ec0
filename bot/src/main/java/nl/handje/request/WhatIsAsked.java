package nl.handje.request;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
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

/** Who asks for what, when, where and for whom: what a request says, however far it is. */
@MappedSuperclass
abstract class WhatIsAsked {
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asker_id"))
    private ResidentId asker;

    @Embedded
    private Wish wish;

    @Embedded
    private Wanted wanted;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "area"))
    @AttributeOverride(name = "town", column = @Column(name = "town"))
    private Area area;

    private Instant askedAt;

    @SuppressWarnings("NullAway.Init")
    protected WhatIsAsked() {
    }

    WhatIsAsked(ResidentId asker, Asked asked, Optional<Wording> wording, Instant askedAt) {
        this.asker = asker;
        this.wish = new Wish(asker, asked, wording);
        this.wanted = Wanted.at(asked.when());
        this.area = asked.area();
        this.askedAt = askedAt;
    }

    public ResidentId asker() {
        return asker;
    }

    public Set<Category> categories() {
        return wish.categories();
    }

    /** "een rit naar het ziekenhuis in Sittard". */
    public Spoken what() {
        return wish.what();
    }

    /** What is asked, as it is kept. */
    String kept() {
        return wish.kept();
    }

    Optional<Destination> destination() {
        return wish.destination();
    }

    public Beneficiary beneficiary() {
        return wish.beneficiary();
    }

    /** Of these languages a helper should speak one; none when it does not matter. */
    public Set<Tongue> languages() {
        return wish.languages();
    }

    public Set<Fact> facts() {
        return wish.facts();
    }

    Optional<String> ownWords() {
        return wish.ownWords();
    }

    Optional<Wording> wording() {
        return wish.wording();
    }

    public Area area() {
        return area;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** When it is wanted; once a neighbour chose between alternatives, when that is. */
    public WantedTime when() {
        return wanted.when();
    }

    /** When it was asked, whatever time a neighbour chose. */
    public WantedTime whenAsked() {
        return wanted.asAsked();
    }

    /** What comes back, as it was asked; also while a neighbour has said yes to one time of it. */
    public Optional<WantedTime.Said> comesBack() {
        return whenAsked().comesBack();
    }

    /** The same each week after a day, on its day of the week; empty when it comes back already or has no such day. */
    public Optional<WantedTime.Said> eachWeekAfter(LocalDate day) {
        return when() instanceof WantedTime.Said said ? said.eachWeekAfter(day) : Optional.empty();
    }

    /** Whether it is a ride for which it matters, and is not known, what the time is the time of. */
    public boolean needsMeaningOfTime() {
        return wish.isRideSomewhere() && !wish.saysMeaningOfTime() && when() instanceof WantedTime.Said said
                && said.isOnTheClock();
    }

    Optional<Spoken> details(boolean urgent) {
        return wish.details(when(), urgent);
    }

    /** The same, for another time. */
    Asked at(WantedTime time) {
        return wish.asked(time, area);
    }

    /** It is wanted at another time, or what comes back from another day on or until another. */
    public void moveTo(WantedTime time) {
        wish.forgetDays(asker, wanted.daysNotIn(time));
        wanted = Wanted.at(time);
    }

    void choose(WantedTime.Said time) {
        wanted = wanted.choosing(time);
    }

    /** A time of the neighbour's own is the one that is wanted from now on. */
    void settleOnTheirTime() {
        if (wanted.isTheirOwn()) {
            moveTo(when());
        }
    }

    void chooseNoTime() {
        wanted = wanted.unchosen();
    }

    /** Everything of it as it was read back anew. */
    void become(Asked anew) {
        wish = new Wish(asker, anew, wish.wording());
        moveTo(anew.when());
        area = anew.area();
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

    /** Words are kept no longer than they are needed. */
    void forgetWords() {
        wish.forgetWords();
    }
}
