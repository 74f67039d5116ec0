package nl.handje.admin.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Language;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import nl.handje.review.Measure;
import nl.handje.review.Report;
import nl.handje.review.ReportFinding;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lays an opened report out for reading. */
@Component
class OpenedReports {
    private final Residents residents;
    private final InDanger inDanger;
    private final MessageSource words;

    OpenedReports(Residents residents, InDanger inDanger, MessageSource words) {
        this.residents = residents;
        this.inDanger = inDanger;
        this.words = words;
    }

    OpenedReport of(Report report) {
        var writer = residents.findById(report.writer());
        var language = writer.map(Resident::language).orElse(Language.NL);
        var gravest = gravest(report);
        return new OpenedReport(
                Passages.of(report.words(), report.findings().stream().map(ReportFinding::passage).toList()),
                Measures.isAsked(report.source()), writer.map(Resident::name).orElse("?"),
                report.heldFor().map(this::name), language, reasons(report),
                report.told(),
                gravest.map(inDanger::lines).orElse(List.of()), proposals(report, gravest, language));
    }

    private String name(ResidentId id) {
        return residents.findById(id).map(Resident::name).orElse("?");
    }

    private static Optional<Concern> gravest(Report report) {
        return report.findings().stream()
                .min(Comparator.comparing((ReportFinding finding) -> finding.concern().severity())
                        .thenComparing(Comparator.comparingDouble(ReportFinding::confidence).reversed()))
                .map(ReportFinding::concern);
    }

    private static List<OpenedReport.Reason> reasons(Report report) {
        return report.findings().stream().sorted(Comparator.comparingDouble(ReportFinding::confidence).reversed())
                .map(finding -> new OpenedReport.Reason(finding.concern(),
                        OpenedReport.Reason.inWords(finding.confidence()), finding.reason()))
                .toList();
    }

    private List<OpenedReport.Proposal> proposals(Report report, Optional<Concern> gravest, Language language) {
        return Measures.of(report).stream()
                .map(measure -> new OpenedReport.Proposal(measure, Measures.key(measure, report),
                        gravest.map(concern -> explanation(measure, concern, language)).orElse("")))
                .toList();
    }

    private String explanation(Measure measure, Concern concern, Language language) {
        return measure.isTold()
                ? words.getMessage("explanation." + measure + "." + concern, new Object[0], language.locale())
                : "";
    }
}
