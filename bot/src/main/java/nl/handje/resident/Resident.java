package nl.handje.resident;

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
import nl.handje.manner.Manner;
import nl.handje.messenger.Sender;
import nl.handje.nlp.Language;
import org.jspecify.annotations.Nullable;

/** Somebody who talks to Handje: today they ask, tomorrow they help. */
@Entity
public class Resident {
    /** The text of the consent that is asked now; a change of meaning raises it and asks everybody again. */
    public static final int CONSENT_VERSION = 1;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ResidentId id;

    @Column(nullable = false, unique = true)
    private long chat;

    private String name;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "area"))
    @AttributeOverride(name = "town", column = @Column(name = "town"))
    private @Nullable Area area;

    private @Nullable Integer consentVersion;

    private @Nullable Instant consentedAt;

    private boolean reachable;

    private Instant metAt;

    private String hours;

    private @Nullable Instant pausedUntil;

    private String manner;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Resident() {
    }

    private Resident(ResidentId id, Sender sender, Language language, Instant metAt) {
        this.id = id;
        this.chat = sender.chat();
        this.name = sender.firstName();
        this.language = language;
        this.reachable = true;
        this.metAt = metAt;
        this.hours = Hours.USUAL.write();
        this.manner = Manner.USUAL.write();
    }

    /** Somebody who writes for the first time. */
    static Resident met(Sender sender, Language language, Instant at) {
        return new Resident(ResidentId.next(), sender, language, at);
    }

    public ResidentId id() {
        return id;
    }

    /** The number of the private chat, the address for everything that is sent. */
    public long chat() {
        return chat;
    }

    /** The name that others hear after a match. */
    public String name() {
        return name;
    }

    public Language language() {
        return language;
    }

    /** When they wrote for the first time. */
    public Instant metAt() {
        return metAt;
    }

    public Optional<Area> area() {
        return Optional.ofNullable(area);
    }

    /** Whether what is asked today was agreed to; an older text does not count. */
    public boolean hasConsented() {
        return consentVersion != null && consentVersion >= CONSENT_VERSION;
    }

    /** Which earlier text was agreed to; empty for who agreed to none, or to that of today. */
    public Optional<Integer> agreedToEarlier() {
        return Optional.ofNullable(consentVersion).filter(agreed -> agreed < CONSENT_VERSION);
    }

    public boolean isReachable() {
        return reachable;
    }

    public void consent(Instant at) {
        consentVersion = CONSENT_VERSION;
        consentedAt = at;
    }

    void withdrawConsent() {
        consentVersion = null;
        consentedAt = null;
    }

    public Optional<Instant> consentedAt() {
        return Optional.ofNullable(consentedAt);
    }

    public void livesIn(Area where) {
        area = where;
    }

    public void speaks(Language chosen) {
        language = chosen;
    }

    /** As they want to be called, by Handje and by neighbours. */
    public void isCalled(String wished) {
        name = wished;
    }

    /** When they want to hear something unasked. */
    public Hours hours() {
        return Hours.read(hours);
    }

    public void wantsToHearAt(Hours wished) {
        hours = wished.write();
    }

    /** How they want to be spoken to. */
    public Manner manner() {
        return Manner.read(manner);
    }

    public void isSpokenTo(Manner wished) {
        manner = wished.write();
    }

    /** Until then they are asked nothing; what was agreed goes on. */
    public void pauses(Instant until) {
        pausedUntil = until;
    }

    public void isBack() {
        pausedUntil = null;
    }

    /** Until when they are asked nothing; empty when that is over or never was. */
    public Optional<Instant> pausedUntil(Instant now) {
        return Optional.ofNullable(pausedUntil).filter(now::isBefore);
    }

    /** Whether they may be asked something unasked now or later today. */
    public boolean canBeAsked(Instant now) {
        return reachable && pausedUntil(now).isEmpty();
    }

    /** Blocked the bot or let it in again. */
    public void canBeReached(boolean now) {
        reachable = now;
    }
}
