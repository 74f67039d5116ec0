package nl.handje.choice;

import java.util.List;
import nl.handje.conversation.Action;
import nl.handje.conversation.Person;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.nlp.Act;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Answers one of several invitations as its button would, or asks which one is meant. */
@Component
class AskWhich {
    static final String KEY = "which-invitation-";
    static final String THIS = "this-invitation-";

    private final ObjectProvider<Action> actions;
    private final Prompts prompts;

    AskWhich(ObjectProvider<Action> actions, Prompts prompts) {
        this.actions = actions;
        this.prompts = prompts;
    }

    /** What was asked of them, when it was asked which one. */
    static Stance askedBy(String key) {
        return key.equals(KEY + Stance.YES) ? Stance.YES : key.equals(KEY + Stance.NO) ? Stance.NO : Stance.NONE;
    }

    List<Say> answered(Person person, Candidate candidate, Stance stance) {
        prompts.close(person.chat(), candidate.invitation().key());
        prompts.close(person.chat(), THIS + candidate.invitation().id());
        prompts.close(person.chat(), KEY + Stance.YES);
        prompts.close(person.chat(), KEY + Stance.NO);
        return stance == Stance.NO && !candidate.isOpen()
                ? List.of(Say.phrase("invitation.declined"))
                : press(person, stance == Stance.NO ? candidate.no() : candidate.yes());
    }

    /** Only named: whether they want to do it is asked. */
    List<Say> answeredOrAsked(Person person, Candidate candidate, Stance stance) {
        if (stance != Stance.NONE) {
            return answered(person, candidate, stance);
        }
        prompts.open(person.chat(), THIS + candidate.invitation().id(),
                List.of(PromptChoice.of("invitation.accept", candidate.yes(), Act.AFFIRM),
                        PromptChoice.of("invitation.decline", candidate.no(), Act.DENY)));
        return List.of(Say.phrase("invitation.this-one", candidate.inHalfASentence()).with(
                Option.of("invitation.accept", candidate.yes()), Option.of("invitation.decline", candidate.no())));
    }

    /** A button for each of them. */
    Say which(Person person, List<Candidate> among, Stance stance) {
        var not = stance == Stance.NO;
        var buttons = among.stream()
                .map(it -> new Option(it.inHalfASentence(), not ? it.no() : it.yes())).toList();
        prompts.open(person.chat(), KEY + (not ? Stance.NO : Stance.YES),
                PromptChoice.counted(buttons.stream().map(Option::action).toList()));
        return Say.phrase(not ? "invitation.which-not" : "invitation.which").with(buttons.toArray(Option[]::new));
    }

    private List<Say> press(Person person, String button) {
        var parts = button.split(":", 2);
        return actions.stream().filter(action -> action.verb().equals(parts[0])).findFirst().orElseThrow()
                .act(person, parts[1]);
    }
}
