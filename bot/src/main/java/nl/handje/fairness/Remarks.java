package nl.handje.fairness;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.handje.fairness.Remark.Answer;
import nl.handje.fairness.Remark.Subject;
import nl.handje.resident.ResidentId;
import org.springframework.data.jpa.repository.JpaRepository;

/** Everything that Handje brought up by itself. */
public interface Remarks extends JpaRepository<Remark, UUID> {
    /** Whether it was brought up after a moment. */
    boolean existsByResidentAndSubjectAndMadeAtAfter(ResidentId resident, Subject subject, Instant since);

    boolean existsByResidentAndOtherIdAndSubjectAndMadeAtAfter(ResidentId resident, UUID other, Subject subject,
            Instant since);

    /** Whether this was ever their answer. */
    boolean existsByResidentAndSubjectAndAnswer(ResidentId resident, Subject subject, Answer answer);

    /** Whether this was their answer after a moment. */
    boolean existsByResidentAndSubjectAndAnswerAndAnsweredAtAfter(ResidentId resident, Subject subject, Answer answer,
            Instant since);

    List<Remark> findByResidentOrderByMadeAt(ResidentId resident);

    List<Remark> findByOtherId(UUID other);
}
