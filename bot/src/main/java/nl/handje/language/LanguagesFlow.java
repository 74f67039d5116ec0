package nl.handje.language;

import java.util.List;
import java.util.Set;
import nl.handje.conversation.Action;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Person;
import nl.handje.conversation.Question;
import nl.handje.conversation.Say;
import nl.handje.resident.Residents;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * From the settings:
 *
 * <pre>
 * Ben: [Talen die ik spreek]
 * Bot: Welke talen spreekt u? Typ ze hier, bijvoorbeeld: Turks en Arabisch.
 * Ben: Turks en een beetje Frans
 * Bot: Goed, ik onthoud het. U spreekt Nederlands, Frans en Turks. …
 * </pre>
 */
@Component
class LanguagesFlow {
    static final String NAME = "languages";

    private final Question<Set<Tongue>> which;
    private final SayLanguages say;
    private final Residents residents;

    LanguagesFlow(SaidLanguages said, SayLanguages say, Residents residents) {
        this.which = Question.named("which", Tongue::write, Tongue::read)
                .answeredBy(understood -> said.namedIn(understood.text())).build();
        this.say = say;
        this.residents = residents;
    }

    @Bean
    Flow sayWhichLanguages() {
        return Flow.named(NAME).ask(which).then(this::keep);
    }

    private List<Say> keep(Person person, Answers answers) {
        return List.of(say.speaks(residents.findByChat(person.chat()).orElseThrow(),
                answers.to(which).orElseThrow(), Set.of()));
    }

    @Bean
    Action askForLanguages() {
        return new Action() {
            @Override
            public String verb() {
                return NAME;
            }

            @Override
            public List<Say> act(Person person, String id) {
                return List.of(Say.beginning(NAME, Answers.none()));
            }
        };
    }
}
