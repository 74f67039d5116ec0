package nl.handje.offer;

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
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.handje.need.Categories;
import nl.handje.nlp.Category;
import nl.handje.phrase.Spoken;
import nl.handje.resident.Area;
import nl.handje.resident.ResidentId;
import org.jspecify.annotations.Nullable;

/** What a resident is willing to do, until they stop. */
@Entity
public class Offer {
    /** Whether it may be called upon. */
    public enum State {
        ACTIVE, STOPPED
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OfferId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "helper_id"))
    private ResidentId helper;

    private String categories;

    private String availability;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "area"))
    @AttributeOverride(name = "town", column = @Column(name = "town"))
    private Area area;

    @Column(name = "region")
    private String region;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant offeredAt;

    private String reach;

    private @Nullable Integer mostOften;

    @Enumerated(EnumType.STRING)
    private Cap.@Nullable Per oftenPer;

    private String notWanted;

    private @Nullable LocalDate pausedFrom;

    private @Nullable LocalDate pausedUntil;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Offer() {
    }

    private Offer(ResidentId helper, Set<Category> categories, Terms terms, Area area, Instant at) {
        this.id = OfferId.next();
        this.helper = helper;
        this.categories = Categories.write(categories);
        this.availability = terms.availability().write();
        this.reach = terms.howFar().write();
        this.notWanted = NotWanted.write(terms.notWanted());
        this.mostOften = terms.cap().map(Cap::times).orElse(null);
        this.oftenPer = terms.cap().map(Cap::per).orElse(null);
        this.area = area;
        this.region = area.region();
        this.state = State.ACTIVE;
        this.offeredAt = at;
    }

    static Offer made(ResidentId helper, Set<Category> categories, Terms terms, Area area, Instant at) {
        return new Offer(helper, categories, terms, area, at);
    }

    /** From now on under these terms. */
    void changeTo(Terms terms) {
        availability = terms.availability().write();
        reach = terms.howFar().write();
        notWanted = NotWanted.write(terms.notWanted());
        mostOften = terms.cap().map(Cap::times).orElse(null);
        oftenPer = terms.cap().map(Cap::per).orElse(null);
    }

    /** These kinds of help as well. */
    void extendWith(Set<Category> more) {
        var all = EnumSet.copyOf(more);
        all.addAll(categories());
        categories = Categories.write(all);
    }

    /** These kinds no longer; without any left it stops. */
    void leaveOut(Set<Category> gone) {
        var left = EnumSet.copyOf(categories());
        left.removeAll(gone);
        if (left.isEmpty()) {
            stop();
        } else {
            categories = Categories.write(left);
        }
    }

    /** Nothing is asked for as long. */
    void pauseFor(Absence absence) {
        pausedFrom = absence.from().orElse(null);
        pausedUntil = absence.until();
    }

    void resume() {
        pausedFrom = null;
        pausedUntil = null;
    }

    public boolean isPausedOn(LocalDate day) {
        return pausedUntil != null && day.isBefore(pausedUntil) && (pausedFrom == null || !day.isBefore(pausedFrom));
    }

    Terms terms() {
        return new Terms(availability(), howFar(), cap(), notWanted());
    }

    public HowFar howFar() {
        return HowFar.read(reach);
    }

    /** How often at most; empty when that was not said. */
    public Optional<Cap> cap() {
        return mostOften == null || oftenPer == null ? Optional.empty() : Optional.of(new Cap(mostOften, oftenPer));
    }

    public Set<NotWanted> notWanted() {
        return NotWanted.read(notWanted);
    }

    public OfferId id() {
        return id;
    }

    public ResidentId helper() {
        return helper;
    }

    public Set<Category> categories() {
        return Categories.read(categories);
    }

    public Availability availability() {
        return Availability.read(availability);
    }

    public Area area() {
        return area;
    }

    public String region() {
        return region;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public void stop() {
        state = State.STOPPED;
    }

    /** "een rit, op doordeweekse dagen". */
    public Spoken spoken() {
        return Spoken.phrase("offer-help.line", Categories.spoken(categories()), terms().spoken());
    }
}
