package nl.handje.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handje.keys.SealedWords;
import nl.handje.nlp.Finding;
import nl.handje.nlp.Labels;
import nl.handje.nlp.Severity;
import nl.handje.nlp.Understood;
import nl.handje.resident.ResidentId;
import org.jspecify.annotations.Nullable;

/** A message that a human should look at, with the reasons why. */
@Entity
public class Report {
    /** A claim that is not followed by a decision in this time no longer keeps others away. */
    static final Duration CLAIM_LASTS = Duration.ofMinutes(15);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ReportId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "writer_id"))
    private ResidentId writer;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Convert(converter = SealedReport.class)
    private SealedWords words;

    private @Nullable String labels;

    private @Nullable String told;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "report_finding", joinColumns = @JoinColumn(name = "report_id"))
    private List<ReportFinding> findings;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "held_for_id"))
    private @Nullable ResidentId heldFor;

    private @Nullable UUID appointmentId;

    private @Nullable UUID requestId;

    private Instant raisedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claimed_by"))
    private @Nullable ModeratorId claimedBy;

    private @Nullable Instant claimedAt;

    private @Nullable Instant decidedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Report() {
    }

    private Report(ResidentId writer, Source source, Severity severity, String words, List<Finding> findings,
            Instant raisedAt) {
        this.id = ReportId.next();
        this.writer = writer;
        this.source = source;
        this.words = SealedWords.of(writer.owner(), words);
        this.findings = findings.stream().map(finding -> ReportFinding.of(finding, writer)).toList();
        this.severity = severity;
        this.raisedAt = raisedAt;
    }

    /** Words that were said to the bot. */
    static Report ofWords(ResidentId writer, Understood said, List<Finding> findings, Instant at) {
        var report = new Report(writer, Source.CHAT, severity(findings), said.text(), findings, at);
        report.labels = Labels.of(said).write();
        return report;
    }

    /** As {@link #ofWords}, of words that were answered at once. */
    static Report ofAnswered(ResidentId writer, Understood said, List<Finding> findings, String told, Instant at) {
        var report = ofWords(writer, said, findings, at);
        report.told = told;
        return report;
    }

    /** Something that a human must take up, in words of our own. */
    static Report forPerson(ResidentId about, Source source, String words, Instant at) {
        return new Report(about, source, source == Source.PERSON ? Severity.NORMAL : Severity.HIGH, words, List.of(),
                at);
    }

    /** As {@link #forPerson}, about a request. */
    static Report forRequest(ResidentId asker, UUID request, String words, Instant at) {
        var report = forPerson(asker, Source.UNANSWERED, words, at);
        report.requestId = request;
        return report;
    }

    /** Of a program that somebody sends a neighbour the words may say nothing. */
    private static Severity severityHeld(List<Finding> findings) {
        return findings.isEmpty() ? Severity.HIGH : severity(findings);
    }

    private static Severity severity(List<Finding> findings) {
        return findings.stream().map(finding -> finding.concern().severity()).min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Words for a neighbour that wait here until somebody has looked. */
    static Report ofHeldMessage(ResidentId writer, ResidentId heldFor, UUID appointment, Understood said,
            Instant at) {
        var report = new Report(writer, Source.RELAY, severityHeld(said.concerns()), said.text(), said.concerns(), at);
        report.labels = Labels.of(said).write();
        report.heldFor = heldFor;
        report.appointmentId = appointment;
        return report;
    }

    /** What somebody says about a neighbour, in words of our own; by the appointment it leads to both. */
    static Report aboutNeighbour(ResidentId by, UUID appointment, String words, Instant at) {
        var report = new Report(by, Source.PERSON, Severity.HIGH, words, List.of(), at);
        report.appointmentId = appointment;
        return report;
    }

    public ReportId id() {
        return id;
    }

    public ResidentId writer() {
        return writer;
    }

    public Source source() {
        return source;
    }

    public Severity severity() {
        return severity;
    }

    /** The whole message; whoever shows it has written the access log first ({@link ReviewQueue#open}). */
    public String words() {
        return words.words();
    }

    /** What the models said of the words; empty for words of our own. */
    public Optional<Labels> labels() {
        return Optional.ofNullable(labels).map(Labels::read);
    }

    /** What the writer read at once; empty when nothing was said to them. */
    public Optional<String> told() {
        return Optional.ofNullable(told);
    }

    public List<ReportFinding> findings() {
        return List.copyOf(findings);
    }

    /** For whom the message was meant, when it is held back. */
    public Optional<ResidentId> heldFor() {
        return Optional.ofNullable(heldFor);
    }

    /** The appointment in whose chat it was written. */
    public Optional<UUID> appointmentId() {
        return Optional.ofNullable(appointmentId);
    }

    /** The request that it is about, when it is about one. */
    public Optional<UUID> requestId() {
        return Optional.ofNullable(requestId);
    }

    /** What it is about went on: these are the words of our own that hold now. */
    void saysNow(String newest) {
        words = SealedWords.of(writer.owner(), newest);
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public boolean isDecided() {
        return decidedAt != null;
    }

    /** Who works on it now, unless their claim has run out. */
    public Optional<ModeratorId> claimedBy(Instant now) {
        return claimedAt != null && now.isBefore(claimedAt.plus(CLAIM_LASTS))
                ? Optional.ofNullable(claimedBy)
                : Optional.empty();
    }

    boolean isClaimedByAnotherThan(ModeratorId moderator, Instant now) {
        return claimedBy(now).filter(holder -> !holder.equals(moderator)).isPresent();
    }

    void claim(ModeratorId moderator, Instant now) {
        claimedBy = moderator;
        claimedAt = now;
    }

    /** Nobody has to decide about it any more; why stands under its words. */
    void settle(String why, Instant now) {
        saysNow(words() + "\n\n" + why);
        decide(now);
    }

    void decide(Instant now) {
        decidedAt = now;
    }
}
