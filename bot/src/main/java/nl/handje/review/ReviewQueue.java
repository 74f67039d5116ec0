package nl.handje.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Finding;
import nl.handje.nlp.Language;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.resident.Notifications;
import nl.handje.resident.ResidentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a moderator, and what they do with it. */
@Service
@Transactional
public class ReviewQueue {
    private final Reports reports;
    private final Decisions decisions;
    private final Strikes strikes;
    private final AccessLog accessLog;
    private final Notifications notifications;
    private final Phrasebook phrasebook;
    private final List<HeldMessages> held;
    private final List<SettledRequests> settled;
    private final Clock clock;

    ReviewQueue(Reports reports, Decisions decisions, Strikes strikes, AccessLog accessLog, Notifications notifications,
            Phrasebook phrasebook, List<HeldMessages> held, List<SettledRequests> settled, Clock clock) {
        this.reports = reports;
        this.decisions = decisions;
        this.strikes = strikes;
        this.accessLog = accessLog;
        this.notifications = notifications;
        this.phrasebook = phrasebook;
        this.held = held;
        this.settled = settled;
        this.clock = clock;
    }

    /** Words to the bot that a human should see. */
    public void raise(ResidentId writer, Understood said, List<Finding> findings) {
        reports.save(Report.ofWords(writer, said, findings, clock.instant()));
    }

    /**
     * As {@link #raise(ResidentId, Understood, List)}.
     *
     * @param told
     *            what the writer read at once, so that the human knows it
     */
    public void raise(ResidentId writer, Understood said, List<Finding> findings, String told) {
        reports.save(Report.ofAnswered(writer, said, findings, told, clock.instant()));
    }

    /** How often the words of somebody raised this concern since a moment. */
    @Transactional(readOnly = true)
    public int raisedSince(ResidentId writer, Concern concern, Instant after) {
        return reports.count(writer, concern, after);
    }

    /**
     * Whether somebody wrote since a moment that they, or another, are in danger, or a human still has to see to it.
     */
    @Transactional(readOnly = true)
    public boolean isWorriedAbout(ResidentId writer, Instant since) {
        return reports.acute(writer, since) > 0;
    }

    /** Words for a neighbour, kept back until a human has seen them. */
    public ReportId hold(ResidentId writer, ResidentId reader, UUID appointment, Understood said) {
        return reports.saveAndFlush(Report.ofHeldMessage(writer, reader, appointment, said, clock.instant())).id();
    }

    /** What somebody says about the neighbour of an appointment. Said in the language of the town. */
    public void reportNeighbour(ResidentId by, UUID appointment, String phrase, Object... arguments) {
        reports.save(Report.aboutNeighbour(by, appointment, phrasebook.say(Language.NL, phrase, arguments),
                clock.instant()));
    }

    /** The words of held messages that were passed on are kept no longer than those of others. */
    public void forgetReleased(Instant decidedBefore) {
        reports.forgetReleasedFindings(decidedBefore);
        reports.forgetReleasedWords(decidedBefore);
    }

    /**
     * Something for a human to take up: no one was found, somebody wants a person. Said in the language of the town.
     */
    public ReportId askForPerson(ResidentId about, Source source, String phrase, Object... arguments) {
        return reports.saveAndFlush(Report.forPerson(about, source, phrasebook.say(Language.NL, phrase, arguments),
                clock.instant())).id();
    }

    /**
     * Something to take up about a request. What waits about it already says this from now on, so that two people do
     * not take it up; said in the language of the town.
     */
    public ReportId askAboutRequest(ResidentId asker, UUID request, String phrase, Object... arguments) {
        var words = phrasebook.say(Language.NL, phrase, arguments);
        return reports.waitingAbout(request).map(waiting -> {
            waiting.saysNow(words);
            return waiting.id();
        }).orElseGet(() -> reports.saveAndFlush(Report.forRequest(asker, request, words, clock.instant())).id());
    }

    /** Somebody of the team did what was asked about a request, on the page of that request: it waits no longer. */
    public void seenTo(UUID request, ModeratorId who) {
        reports.waitingAbout(request).ifPresent(
                report -> carryOut(report, new Decision(report, who, Measure.CARED_FOR, "", clock.instant())));
    }

    /** Whether something about a request waits for a human. */
    @Transactional(readOnly = true)
    public boolean isAskedAbout(UUID request) {
        return reports.waitingAbout(request).isPresent();
    }

    /** Whether a human was asked about a request since a moment, and took it up. */
    @Transactional(readOnly = true)
    public boolean wasTakenUp(UUID request, Instant since) {
        return reports.takenUp(request, since);
    }

    /**
     * What waits: the most urgent first, then the oldest; at most 200. The words are not to be shown from here. What is
     * about a request of which nothing has to be done any more closes by itself.
     */
    public List<Report> waiting() {
        reports.waitingAboutRequests().forEach(this::closeIfSettled);
        return reports.waiting();
    }

    private void closeIfSettled(Report report) {
        report.requestId().flatMap(request -> settled.stream().map(it -> it.why(request)).flatMap(Optional::stream)
                .findFirst()).ifPresent(why -> report.settle(phrasebook.say(Language.NL, why), clock.instant()));
    }

    /** What was decided last. */
    @Transactional(readOnly = true)
    public List<Report> lastDecided(int atMost) {
        return reports.lastDecided(atMost);
    }

    /** What is known about a report without opening it. The words are not to be shown from here. */
    @Transactional(readOnly = true)
    public Optional<Report> find(ReportId id) {
        return reports.findById(id);
    }

    /** Opens a report for reading; who, what and why are in the access log before the words leave. */
    public Optional<Report> open(ReportId id, ModeratorId moderator, String purpose) {
        var report = reports.findById(id);
        report.ifPresent(found -> accessLog.opened(found, moderator, purpose));
        return report;
    }

    /** Whether this moderator has read the words. */
    @Transactional(readOnly = true)
    public boolean hasOpened(ReportId id, ModeratorId moderator) {
        return accessLog.hasOpened(id, moderator);
    }

    @Transactional(readOnly = true)
    public Optional<Decision> decisionOn(ReportId id) {
        return decisions.findByReport(id);
    }

    /** Takes a report so that colleagues leave it alone; again by the same moderator renews it. */
    public Ruling claim(ReportId id, ModeratorId moderator) {
        return reports.findById(id).map(report -> {
            var refusal = refusal(report, moderator);
            if (refusal.isEmpty()) {
                report.claim(moderator, clock.instant());
            }
            return ruling(refusal);
        }).orElseGet(() -> new Ruling.Refused(Ruling.Reason.UNKNOWN_REPORT));
    }

    /**
     * Decides a report. A told measure reaches the writer in their chat with the explanation.
     *
     * @param explanation
     *            the reason in the moderator's words; needed when the measure is told
     */
    public Ruling decide(ReportId id, ModeratorId moderator, Measure measure, String explanation) {
        return reports.findById(id).map(report -> {
            var refusal = refusal(report, moderator).or(() -> refusal(report, measure, explanation));
            if (refusal.isEmpty()) {
                carryOut(report, new Decision(report, moderator, measure, explanation.strip(), clock.instant()));
            }
            return ruling(refusal);
        }).orElseGet(() -> new Ruling.Refused(Ruling.Reason.UNKNOWN_REPORT));
    }

    private Optional<Ruling.Reason> refusal(Report report, ModeratorId moderator) {
        if (report.isDecided()) {
            return Optional.of(Ruling.Reason.DECIDED_ALREADY);
        }
        return report.isClaimedByAnotherThan(moderator, clock.instant())
                ? Optional.of(Ruling.Reason.CLAIMED_BY_ANOTHER)
                : Optional.empty();
    }

    private static Optional<Ruling.Reason> refusal(Report report, Measure measure, String explanation) {
        if (measure.isTold() && explanation.isBlank()) {
            return Optional.of(Ruling.Reason.EXPLANATION_MISSING);
        }
        return measure == Measure.RELEASE && report.heldFor().isEmpty() && report.source() == Source.RELAY
                ? Optional.of(Ruling.Reason.NOTHING_TO_RELEASE)
                : Optional.empty();
    }

    private static Ruling ruling(Optional<Ruling.Reason> refusal) {
        return refusal.<Ruling>map(Ruling.Refused::new).orElseGet(Ruling.Done::new);
    }

    private void carryOut(Report report, Decision decision) {
        report.decide(decision.decidedAt());
        decisions.save(decision);
        held.forEach(it -> comesOf(report, decision.measure(), it));
        switch (decision.measure()) {
            case RELEASE, NOTE, CARED_FOR -> {
            }
            case EXPLAIN -> tell(report, decision, "review.explain");
            case WARN -> {
                strikes.save(new Strike(report.writer(), decision));
                tell(report, decision, "review.warn");
            }
        }
    }

    /** A held message goes on its way, or does not. */
    private static void comesOf(Report report, Measure measure, HeldMessages held) {
        if (measure == Measure.RELEASE) {
            held.released(report);
        } else {
            held.refused(report, measure);
        }
    }

    private void tell(Report report, Decision decision, String phrase) {
        notifications.tell(report.writer(), Priority.REPLY, "decision-" + report.id(), phrase, decision.explanation());
    }
}
