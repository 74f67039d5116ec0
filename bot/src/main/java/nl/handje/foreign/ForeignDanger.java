package nl.handje.foreign;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Finding;
import nl.handje.nlp.ForeignLanguage;
import nl.handje.nlp.Language;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Severity;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Spoken;
import nl.handje.resident.Residents;
import nl.handje.review.ReviewQueue;
import nl.handje.safety.FirstAnswer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A cry for help in another language, heard before all else: the number to ring in that language, and a human. */
@Component
@Order(5)
class ForeignDanger implements Interceptor {
    private final ForeignPhrases phrases;
    private final Emergency emergency;
    private final FirstAnswer firstAnswer;
    private final Phrasebook phrasebook;
    private final ReviewQueue queue;
    private final Residents residents;

    ForeignDanger(ForeignPhrases phrases, Emergency emergency, FirstAnswer firstAnswer, Phrasebook phrasebook,
            ReviewQueue queue, Residents residents) {
        this.phrases = phrases;
        this.emergency = emergency;
        this.firstAnswer = firstAnswer;
        this.phrasebook = phrasebook;
        this.queue = queue;
        this.residents = residents;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        var acute = understood.concerns().stream().map(Finding::concern)
                .filter(concern -> concern.severity() == Severity.ACUTE).findFirst();
        return understood.foreign().map(Prediction::value).flatMap(in -> acute.map(concern -> {
            var answer = inEach(in, concern);
            queue.raise(residents.findByChat(person.chat()).orElseThrow().id(), understood, understood.concerns(),
                    answer.in(person.language(), phrasebook));
            return List.of(new Say(answer, List.of(), true));
        }));
    }

    private Spoken inEach(ForeignLanguage in, Concern concern) {
        return (ours, phrasebook) -> Stream
                .concat(phrases.say(in, "foreign.danger", emergency.number()).stream(), Stream.of(Language.values())
                        .map(language -> firstAnswer.to(concern).in(language, phrasebook)))
                .collect(Collectors.joining("\n\n"));
    }
}
