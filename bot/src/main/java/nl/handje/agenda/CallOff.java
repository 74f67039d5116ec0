package nl.handje.agenda;

import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Action;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.OnPress;
import nl.handje.conversation.Person;
import nl.handje.conversation.Question;
import nl.handje.conversation.Say;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import nl.handje.resident.Resident;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** "It is not needed any more" of who has one thing going: asked once, answered in any words, and done. */
@Component
class CallOff {
    static final String NOTHING = "call-off-nothing";
    private static final String NAME = "call-off";
    private static final Question<String> ACTION = kept("call-off-action");
    private static final Question<String> WHAT = kept("call-off-what");

    private final ObjectProvider<Action> actions;
    private final Phrasebook phrasebook;
    private final Question<Boolean> sure;

    CallOff(ObjectProvider<Action> actions, Phrasebook phrasebook) {
        this.actions = actions;
        this.phrasebook = phrasebook;
        var callsItOff = Wordings.of(phrasebook, "words.calls-it-off");
        this.sure = Question.named("sure", String::valueOf, Boolean::valueOf)
                .answeredBy(understood -> Optional.of(true).filter(it -> callsItOff.are(understood.text())))
                .telling(answers -> (language, phrases) -> answers.to(WHAT).orElse(""))
                .offering(List.of(new Question.Option<>("yes", true), new Question.Option<>("no", false)))
                .endingWhen(yes -> !yes).build();
    }

    private static Question<String> kept(String name) {
        return Question.named(name, String::toString, String::toString).neverAsked().build();
    }

    /** Asks whether this is what is meant. */
    Say whether(Person person, Going going) {
        return Say.beginning(NAME, person.known().with(ACTION, going.button().action())
                .with(WHAT, going.name().in(person.language(), phrasebook)));
    }

    @Bean
    Flow callOffFlow() {
        return Flow.named(NAME).ask(ACTION).ask(WHAT).ask(sure).then(this::callOff);
    }

    /** As if the button had been pressed: its action looks itself whether that is still possible. */
    private List<Say> callOff(Person person, Answers answers) {
        return press(person, answers.to(ACTION).orElseThrow());
    }

    /** As if its button had been pressed. */
    List<Say> press(Resident resident, Going going) {
        return press(new Person(resident.chat(), resident.name(), resident.language(), Answers.none()),
                going.button().action());
    }

    @Bean
    Action callOffNothing() {
        return new OnPress(NOTHING, (person, id) -> Optional.of(List.of(Say.phrase("call-off.sure.ended"))));
    }

    private List<Say> press(Person person, String button) {
        var parts = button.split(":", 2);
        return actions.stream().filter(action -> action.verb().equals(parts[0])).findFirst().orElseThrow()
                .act(person, parts[1]);
    }
}
