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
import java.util.Set;
import nl.handje.conversation.Spoken;
import nl.handje.nlp.Category;
import nl.handje.request.Categories;
import nl.handje.resident.Area;
import nl.handje.resident.ResidentId;

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

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Offer() {
    }

    private Offer(ResidentId helper, Set<Category> categories, Availability availability, Area area, Instant at) {
        this.id = OfferId.next();
        this.helper = helper;
        this.categories = Categories.write(categories);
        this.availability = availability.write();
        this.area = area;
        this.region = area.region();
        this.state = State.ACTIVE;
        this.offeredAt = at;
    }

    static Offer made(ResidentId helper, Set<Category> categories, Availability availability, Area area, Instant at) {
        return new Offer(helper, categories, availability, area, at);
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
        return Spoken.phrase("offer-help.line", Categories.spoken(categories()), availability().spoken());
    }
}
