package nl.handje.learning;

import java.time.Clock;
import java.util.List;
import nl.handje.conversation.Correction;
import nl.handje.conversation.CorrectionListener;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/**
 * Keeps the sentence that a resident put right, if they agreed to it. Who was never asked is asked once, at a quiet
 * moment a day later: right after their yes it would be in the way. Who said no hears nothing and nothing is kept.
 */
@Component
class LearnFromCorrections implements CorrectionListener {
    private final Residents residents;
    private final LearningPermissions permissions;
    private final LearningLines lines;
    private final LearningQuestion question;
    private final Mask mask;
    private final Clock clock;

    LearnFromCorrections(Residents residents, LearningPermissions permissions, LearningLines lines,
            LearningQuestion question, Mask mask, Clock clock) {
        this.residents = residents;
        this.permissions = permissions;
        this.lines = lines;
        this.question = question;
        this.mask = mask;
        this.clock = clock;
    }

    @Override
    public List<Say> corrected(Person person, Correction correction, boolean busy) {
        var writer = residents.findByChat(person.chat()).orElseThrow();
        var sentence = Sentence.of(correction,
                mask.over(correction.said().words(), correction.said().language(), writer));
        var permission = permissions.findById(writer.id())
                .orElseGet(() -> LearningPermission.notAsked(writer.id(), clock.instant()));
        if (permission.isGiven()) {
            lines.save(LearningLine.corrected(permission, sentence, clock.instant()));
        } else if (!permission.wasAsked() && !busy) {
            permission.ask(sentence, clock.instant());
            permissions.save(permission);
            question.putLater(writer.id());
        }
        return List.of();
    }
}
