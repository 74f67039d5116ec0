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
import java.util.Optional;
import java.util.Set;
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
        WITHDRAWN
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

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected HelpRequest() {
    }

    private HelpRequest(ResidentId asker, Set<Category> categories, WantedTime when, @Nullable String destination,
            Area area, Beneficiary beneficiary, Instant askedAt) {
        this.id = RequestId.next();
        this.asker = asker;
        this.categories = Categories.write(categories);
        this.wantedTime = when.write();
        this.destination = destination;
        this.area = area;
        this.beneficiary = beneficiary;
        this.state = State.SEARCHING;
        this.askedAt = askedAt;
    }

    static HelpRequest asked(ResidentId asker, Set<Category> categories, WantedTime when,
            Optional<Destination> destination, Area area, Beneficiary beneficiary, Instant at) {
        return new HelpRequest(asker, categories, when, destination.map(Destination::write).orElse(null), area,
                beneficiary, at);
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

    public WantedTime when() {
        return WantedTime.read(wantedTime);
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
            case DONE, WITHDRAWN -> false;
        };
    }

    /** A neighbour said yes. */
    public void propose() {
        state = State.PROPOSED;
    }

    /** The neighbour fell away, or the asker would rather have another. */
    public void searchAgain() {
        state = State.SEARCHING;
    }

    /** Both said yes. */
    public void match() {
        state = State.MATCHED;
    }

    public void finish() {
        state = State.DONE;
    }

    public void withdraw() {
        state = State.WITHDRAWN;
    }
}
