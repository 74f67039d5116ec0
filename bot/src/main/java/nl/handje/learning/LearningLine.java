package nl.handje.learning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.handje.conversation.Correction.Way;
import nl.handje.keys.SealedWords;
import nl.handje.nlp.Labels;
import nl.handje.nlp.Language;
import nl.handje.resident.ResidentId;
import nl.handje.review.ModeratorId;
import nl.handje.review.ReportId;
import org.jspecify.annotations.Nullable;

/** A masked sentence that may become a line of a corpus. */
@Entity
public class LearningLine {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resident_id"))
    private ResidentId resident;

    @SuppressWarnings("unused") // for whoever must show what was agreed to
    private int permissionVersion;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Convert(converter = SealedSentence.class)
    private SealedWords words;

    private String said;

    private String meant;

    @Enumerated(EnumType.STRING)
    private @Nullable Way way;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "report_id"))
    @SuppressWarnings("unused") // for the database
    private @Nullable ReportId report;

    private Instant keptAt;

    private @Nullable Instant exportedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "exported_by"))
    @SuppressWarnings("unused") // for the database
    private @Nullable ModeratorId exportedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected LearningLine() {
    }

    private LearningLine(LearningPermission permission, Sentence sentence, @Nullable ReportId report, Instant at) {
        this.id = UUID.randomUUID();
        this.resident = permission.resident();
        this.permissionVersion = permission.agreedVersion();
        this.language = sentence.language();
        this.words = SealedWords.of(resident.owner(), sentence.words());
        this.said = sentence.said().write();
        this.meant = sentence.meant().write();
        this.way = sentence.way().orElse(null);
        this.report = report;
        this.keptAt = at;
    }

    /** What a resident put right. */
    static LearningLine corrected(LearningPermission permission, Sentence sentence, Instant at) {
        return new LearningLine(permission, sentence, null, at);
    }

    /** What a moderator put right. */
    static LearningLine relabelled(LearningPermission permission, Sentence sentence, ReportId report, Instant at) {
        return new LearningLine(permission, sentence, report, at);
    }

    public UUID id() {
        return id;
    }

    ResidentId resident() {
        return resident;
    }

    public Language language() {
        return language;
    }

    public String words() {
        return words.words();
    }

    /** What the models said. */
    public Labels said() {
        return Labels.read(said);
    }

    /** What a person said. */
    public Labels meant() {
        return Labels.read(meant);
    }

    /** How the resident put it right; empty when a moderator did. */
    public Optional<Way> way() {
        return Optional.ofNullable(way);
    }

    public Instant keptAt() {
        return keptAt;
    }

    public boolean isExported() {
        return exportedAt != null;
    }

    /** The moderator thinks better of it: it has to be fetched again. */
    void mean(Labels now) {
        meant = now.write();
        exportedAt = null;
        exportedBy = null;
    }

    void export(ModeratorId maintainer, Instant at) {
        exportedAt = at;
        exportedBy = maintainer;
    }

    /** As it stands in a corpus: id, lang, text, act, categories, beneficiary, concerns, writer. */
    String row(String writer) {
        var labels = meant();
        return String.join("\t", "res-" + id.toString().replace("-", "").substring(0, 12), language.tag(), words(),
                labels.act().name(), Labels.names(labels.kinds()), labels.beneficiary().name(),
                Labels.names(labels.concerns()), writer);
    }
}
