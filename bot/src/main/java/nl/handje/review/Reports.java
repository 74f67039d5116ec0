package nl.handje.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handje.nlp.Concern;
import nl.handje.resident.ResidentId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All reports. */
interface Reports extends JpaRepository<Report, ReportId> {
    /** What waits for a decision: the most urgent first, then the oldest. */
    @Query("""
            from Report r where r.decidedAt is null
            order by case r.severity when nl.handje.nlp.Severity.ACUTE then 0
                                     when nl.handje.nlp.Severity.HIGH then 1 else 2 end, r.raisedAt, r.id.value
            limit 200""")
    List<Report> waiting();

    @Query("from Report r where r.requestId is not null and r.decidedAt is null")
    List<Report> waitingAboutRequests();

    @Query("""
            from Report r where r.writer = :writer and r.source = nl.handje.review.Source.PERSON and r.appointmentId is null
            and r.decidedAt is null and r.raisedAt >= :since order by r.raisedAt desc limit 1""")
    Optional<Report> waitingForPerson(ResidentId writer, Instant since);

    @Query("from Report r where r.writer = :writer order by r.raisedAt")
    List<Report> of(ResidentId writer);

    @Query("from Report r where r.decidedAt is not null order by r.decidedAt desc limit :atMost")
    List<Report> lastDecided(int atMost);

    @Query("from Report r where r.requestId = :request and r.decidedAt is null order by r.raisedAt limit 1")
    Optional<Report> waitingAbout(UUID request);

    @Query("""
            select count(r) > 0 from Report r
            where r.requestId = :request and r.decidedAt is not null and r.raisedAt >= :since""")
    boolean takenUp(UUID request, Instant since);

    @Modifying
    @Query(value = """
            delete from report_finding using report, decision where report.id = report_finding.report_id
            and decision.report_id = report.id and source = 'RELAY' and measure = 'RELEASE'
            and report.decided_at < :before""", nativeQuery = true)
    void forgetReleasedFindings(Instant before);

    @Modifying
    @Query(value = """
            update report set words = '', told = null from decision where decision.report_id = report.id and source = 'RELAY'
            and measure = 'RELEASE' and report.decided_at < :before and words <> ''""", nativeQuery = true)
    void forgetReleasedWords(Instant before);

    @Modifying
    @Query(value = """
            delete from report_finding using report where report.id = report_finding.report_id
            and report.decided_at < :before""", nativeQuery = true)
    void forgetFindings(Instant before);

    @Modifying
    @Query(value = "update report set words = '', told = null where decided_at < :before and words <> ''", nativeQuery = true)
    void forgetWords(Instant before);

    @Query("""
            select count(r) from Report r where r.writer = :writer and r.severity = nl.handje.nlp.Severity.ACUTE
            and (r.decidedAt is null or r.raisedAt > :since)""")
    int acute(ResidentId writer, Instant since);

    @Query("""
            select count(r) from Report r join r.findings f
            where r.writer = :writer and f.concern = :concern and r.raisedAt > :after""")
    int count(ResidentId writer, Concern concern, Instant after);
}
