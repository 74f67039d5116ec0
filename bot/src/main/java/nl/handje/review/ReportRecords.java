package nl.handje.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handje.privacy.Fact;
import nl.handje.privacy.Kept;
import nl.handje.privacy.PersonalRecords;
import nl.handje.resident.Resident;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a human looked at, or still must; what was decided about it, and who opened it. */
@Component
@Order(60)
class ReportRecords implements PersonalRecords {
    private final Reports reports;
    private final Decisions decisions;
    private final AccessLog accessLog;
    private final Burial burial;

    ReportRecords(Reports reports, Decisions decisions, AccessLog accessLog, Burial burial) {
        this.reports = reports;
        this.decisions = decisions;
        this.accessLog = accessLog;
        this.burial = burial;
    }

    @Override
    public Set<String> tables() {
        return Set.of("report", "report_finding", "report_enclosure", "decision", "strike", "access_log");
    }

    @Override
    public List<Kept> of(Resident resident) {
        return List.of(new Kept("reports", reports.of(resident.id()).stream().map(this::facts).toList()),
                new Kept("strikes", burial.strikesOf(resident.id()).stream()
                        .map(until -> List.of(Fact.of("until", until))).toList()),
                new Kept("openings", accessLog.of(resident.id()).stream()
                        .map(opening -> List.of(Fact.of("at", opening.at()), WhoLooked.purpose(opening))).toList()));
    }

    private List<Fact> facts(Report report) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("words", report.words()));
        facts.add(Fact.of("at", report.raisedAt()));
        report.findings().forEach(finding -> facts.add(Fact.of("reason", finding.reason() + " " + finding.passage())));
        decisions.findByReport(report.id()).ifPresent(decision -> {
            facts.add(Fact.of("decision", decision.measure()));
            facts.add(Fact.of("explanation", decision.explanation()));
        });
        return facts;
    }

    @Override
    public Collection<UUID> numbers(Resident resident) {
        return reports.of(resident.id()).stream().map(report -> report.id().value()).toList();
    }

    @Override
    public void forget(Resident resident, Set<UUID> numbers) {
        reports.flush();
        burial.of(resident.id(), numbers);
    }
}
