package nl.handje.remark;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handje.remark.Remark.Answer;
import nl.handje.remark.Remark.Subject;
import nl.handje.resident.ResidentId;
import org.springframework.data.jpa.repository.JpaRepository;

/** Everything that Handje brought up by itself. */
public interface Remarks extends JpaRepository<Remark, UUID> {
    /** Whether it was brought up after a moment. */
    boolean existsByResidentAndSubjectAndMadeAtAfter(ResidentId resident, Subject subject, Instant since);

    /** Whether it was brought up about this neighbour after a moment. */
    boolean existsByResidentAndOtherIdAndSubjectAndMadeAtAfter(ResidentId resident, UUID other, Subject subject,
            Instant since);

    /** Whether this was ever their answer. */
    boolean existsByResidentAndSubjectAndAnswer(ResidentId resident, Subject subject, Answer answer);

    /** Whether this was their answer after a moment. */
    boolean existsByResidentAndSubjectAndAnswerAndAnsweredAtAfter(ResidentId resident, Subject subject, Answer answer,
            Instant since);

    /** How often nothing was said to it. */
    int countByResidentAndSubjectAndAnswerIsNull(ResidentId resident, Subject subject);

    /** What was brought up last. */
    Optional<Remark> findFirstByResidentOrderByMadeAtDesc(ResidentId resident);

    /** What was brought up last about this. */
    Optional<Remark> findFirstByResidentAndSubjectOrderByMadeAtDesc(ResidentId resident, Subject subject);

    /** What was brought up last about this neighbour. */
    Optional<Remark> findFirstByResidentAndOtherIdAndSubjectOrderByMadeAtDesc(ResidentId resident, UUID other,
            Subject subject);

    List<Remark> findByResidentOrderByMadeAt(ResidentId resident);

    List<Remark> findByOtherId(UUID other);
}
