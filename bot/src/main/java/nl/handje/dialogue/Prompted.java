package nl.handje.dialogue;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.handje.asking.Turn;
import nl.handje.conversation.Person;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Say;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;
import nl.handje.phrase.CommonWords;
import nl.handje.phrase.CommonWords.Meaning;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Spoken;
import nl.handje.phrase.Wordings;
import nl.handje.talk.Conversation;
import nl.handje.talk.Prompt;

/** Words about what was put to the person unasked: yes, no, or a question about it. */
final class Prompted {
    private static final int A_SHORT_QUESTION = 8;

    private final Wordings willing;
    private final Wordings unwilling;
    private final Wordings about;
    private final Wordings rather;
    private final Presses presses;
    private final CommonWords words;
    private final SaidButton saidButton;
    private final BareReply bare;
    private final WarmYes warmYes;
    private final SaidBeside beside;
    private final AboutInvitation aboutInvitation;

    Prompted(Phrasebook phrasebook, Presses presses, CommonWords words, Digressions digressions) {
        this.willing = Wordings.of(phrasebook, "words.willing");
        this.unwilling = Wordings.of(phrasebook, "words.unwilling");
        this.about = Wordings.of(phrasebook, "words.about-it");
        this.rather = Wordings.of(phrasebook, "words.rather-then");
        this.presses = presses;
        this.words = words;
        this.saidButton = new SaidButton(phrasebook);
        this.bare = new BareReply(phrasebook);
        this.warmYes = new WarmYes(phrasebook, words);
        this.aboutInvitation = new AboutInvitation(digressions, phrasebook);
        this.beside = new SaidBeside(phrasebook, new YesAndMore(phrasebook, words), warmYes);
    }

    /** What was put last is what "yes" means. */
    Optional<Turn> hear(Turn turn, Understood understood, Optional<Meaning> meaning, Person person) {
        return turn.conversation().freshPrompt()
                .filter(prompt -> !isAnsweredElsewhere(turn, prompt, understood, meaning))
                .flatMap(prompt -> chosen(prompt, understood, meaning)
                        .map(choice -> pressed(turn, choice, understood, person))
                        .or(() -> told(turn, prompt, understood, meaning))
                        .or(() -> unclear(turn, prompt, understood)));
    }

    /** "Can it be Saturday as well?" presses the button for another day, and says which. */
    private Turn pressed(Turn turn, PromptChoice choice, Understood understood, Person person) {
        return choice.acts().contains(Act.RESCHEDULE) && (saysATime(understood) || reschedules(understood))
                ? presses.pressed(turn.in(turn.conversation().drafting(understood.text())),
                        choice.action().replaceFirst(":", "-said:"), person)
                : presses.pressed(turn, choice.action(), person);
    }

    private static boolean saysATime(Understood understood) {
        return !understood.when().isEmpty() || understood.text().codePoints().anyMatch(Character::isDigit);
    }

    private static boolean reschedules(Understood understood) {
        return understood.act().value() == Act.RESCHEDULE;
    }

    private Optional<PromptChoice> chosen(Prompt prompt, Understood understood, Optional<Meaning> meaning) {
        return said(prompt, understood)
                .or(() -> bare.act(understood, meaning).flatMap(act -> alone(prompt, act)))
                .or(() -> act(prompt, understood, meaning).flatMap(act -> choice(prompt, act)));
    }

    /** Who was being asked something when the clock put this in between goes on with that. */
    private boolean isAnsweredElsewhere(Turn turn, Prompt prompt, Understood understood, Optional<Meaning> meaning) {
        return turn.conversation().talk().isPresent() && alone(prompt, Act.DENY).isPresent()
                && said(prompt, understood).isEmpty() && bare.act(understood, meaning).isEmpty();
    }

    private Optional<PromptChoice> said(Prompt prompt, Understood understood) {
        return prompt.choices().stream().filter(choice -> saidButton.isSaid(choice, understood.text())
                && !(choice.acts().contains(Act.AFFIRM) && saysAnotherTime(prompt, choice, understood))).findFirst();
    }

    /** "Ask it again, on Saturday" is no yes to "a week later". */
    private static boolean saysAnotherTime(Prompt prompt, PromptChoice choice, Understood understood) {
        return saysATime(understood)
                && choice(prompt, Act.RESCHEDULE).filter(other -> !other.equals(choice)).isPresent();
    }

    /** "Not needed any more", just after it was asked: before "stop" means anything else. */
    Optional<Turn> inItsOwnWords(Turn turn, Understood understood, Person person) {
        return turn.conversation().freshPrompt()
                .flatMap(prompt -> said(prompt, understood).filter(choice -> !choice.alone().isEmpty()))
                .map(choice -> pressed(turn, choice, understood, person));
    }

    /** "No, not that one", to whether it is still needed: nothing is lost by it, it is asked what they mean. */
    Optional<Turn> doubted(Turn turn, Understood understood) {
        return turn.conversation().freshPrompt()
                .filter(prompt -> alone(prompt, Act.DENY).isPresent() && !saysSomethingElse(understood)
                        && (words.beginsWithNo(understood.text()) || unwilling.areIn(understood.text())))
                .flatMap(prompt -> prompt.words().map(put -> turn.say("conversation.is-it-about-this")
                        .say(new Say((language, phrases) -> put, PromptButtons.rows(prompt), false))));
    }

    private static boolean saysSomethingElse(Understood understood) {
        return understood.sureOfAct()
                && !EnumSet.of(Act.DENY, Act.AFFIRM, Act.OTHER).contains(understood.act().value());
    }

    private static Optional<PromptChoice> choice(Prompt prompt, Act act) {
        return prompt.choices().stream().filter(choice -> choice.acts().contains(act)).findFirst();
    }

    private static Optional<PromptChoice> alone(Prompt prompt, Act act) {
        return prompt.choices().stream().filter(choice -> choice.alone().contains(act)).findFirst();
    }

    /** "Yes please, Truus", to what was put before something else was asked: her name is in it. */
    Optional<Turn> byName(Turn turn, Understood understood, Person person) {
        return turn.conversation().prompts().reversed().stream()
                .filter(prompt -> understood.when().isEmpty() && warmYes.isToWhoIsNamed(prompt, understood.text()))
                .findFirst().flatMap(prompt -> choice(prompt, Act.AFFIRM))
                .map(choice -> pressed(turn, choice, understood, person));
    }

    /**
     * A question or a thank-you after the yes to what was put, and whatever neighbours say beside the yes to each
     * other; empty when there is none, or it was no such yes.
     */
    Optional<String> afterYes(Conversation conversation, Understood understood, Optional<Meaning> meaning) {
        return conversation.freshPrompt().filter(Prompted::isYesOrNo)
                .flatMap(prompt -> isOfNeighbours(prompt)
                        ? chosen(prompt, understood, meaning).filter(choice -> choice.acts().contains(Act.AFFIRM))
                                .flatMap(choice -> beside.in(understood))
                        : Optional.of(prompt).filter(Prompted::asksForYes)
                                .flatMap(it -> warmYes.in(understood.text())).filter(warmYes::asksOrThanks));
    }

    private static boolean isOfNeighbours(Prompt prompt) {
        return prompt.key().startsWith("invitation-") || prompt.key().startsWith("proposal-");
    }

    /** "Ok, I'll drive tomorrow" is yes to who was just asked to drive. */
    private Optional<Act> act(Prompt prompt, Understood understood, Optional<Meaning> meaning) {
        if (meaning.isPresent()) {
            return BareReply.actOf(meaning.get());
        }
        if (isYesOrNo(prompt) && unwilling.areIn(understood.text())) {
            return Optional.of(asksToCallOff(prompt) && understood.act().value() == Act.CANCEL ? Act.CANCEL : Act.DENY);
        }
        if (isYesOrNo(prompt) && willing.areIn(understood.text())) {
            return Optional.of(Act.AFFIRM);
        }
        if (atAnotherTime(prompt, understood)) {
            return Optional.of(Act.RESCHEDULE);
        }
        if (isYesOrNo(prompt) && words.beginsWithNo(understood.text()) && !isSurelyAnswered(prompt, understood)
                && !namesAnotherTime(understood)) {
            return Optional.of(Act.DENY);
        }
        if (isYesOrNo(prompt) && words.beginsWithYes(understood.text()) && !isSurelyAnswered(prompt, understood)) {
            return Optional.of(Act.AFFIRM);
        }
        if (isYesOrNo(prompt) && warmYes.in(understood.text()).isPresent()) {
            return Optional.of(Act.AFFIRM);
        }
        return Optional.of(understood.act().value())
                .filter(act -> understood.sureOfAct() || act == Act.RESCHEDULE)
                .filter(act -> act != Act.AFFIRM || !(words.praises(understood.text()) && asksForYes(prompt)));
    }

    /** "No, just another day, next Tuesday" is more than a no. */
    private static boolean namesAnotherTime(Understood understood) {
        return understood.sureOfAct() && understood.act().value() == Act.RESCHEDULE && !understood.when().isEmpty();
    }

    /** "No, rather on Saturday", "yes, but at four", where another time can be asked. */
    private boolean atAnotherTime(Prompt prompt, Understood understood) {
        return choice(prompt, Act.RESCHEDULE).isPresent() && (words.saysYesBut(understood.text())
                || (words.beginsWithNo(understood.text()) && rather.areIn(understood.text())))
                && understood.when().stream().anyMatch(when -> !when.excluded());
    }

    private static boolean isSurelyAnswered(Prompt prompt, Understood understood) {
        return understood.sureOfAct() && choice(prompt, understood.act().value()).isPresent();
    }

    /** "Shall I call it off?": who says that they cannot come says yes to that. */
    private static boolean asksToCallOff(Prompt prompt) {
        return choice(prompt, Act.AFFIRM).filter(choice -> choice.acts().contains(Act.CANCEL)).isPresent();
    }

    /** "Very good" is how something went, not a yes to what somebody would have to do. */
    private static boolean asksForYes(Prompt prompt) {
        return choice(prompt, Act.AFFIRM).filter(choice -> choice.acts().equals(Set.of(Act.AFFIRM))).isPresent();
    }

    private static boolean isYesOrNo(Prompt prompt) {
        return choice(prompt, Act.AFFIRM).isPresent()
                && (choice(prompt, Act.DENY).isPresent() || alone(prompt, Act.DENY).isPresent());
    }

    /** "Where to?": what is known is said once more. */
    private Optional<Turn> told(Turn turn, Prompt prompt, Understood understood, Optional<Meaning> meaning) {
        return prompt.words().filter(words -> isYesOrNo(prompt) && meaning.isEmpty()
                && (isAboutIt(understood) || aboutInvitation.isAskedOf(prompt, understood)))
                .map(words -> turn.say("conversation.all-i-know")
                        .say(new Say((language, phrases) -> words, PromptButtons.rows(prompt), false)));
    }

    private boolean isAboutIt(Understood understood) {
        return about.areIn(understood.text())
                && Wordings.plain(understood.text()).split(" ").length <= A_SHORT_QUESTION;
    }

    /** An offer right after an invitation may be a yes to it, or something else that they would like to do. */
    private Optional<Turn> unclear(Turn turn, Prompt prompt, Understood understood) {
        return Optional.of(understood).filter(it -> it.act().value() == Act.OFFER && it.sureOfAct())
                .filter(it -> isYesOrNo(prompt) && turn.conversation().talk().isEmpty()
                        && turn.conversation().draft().isEmpty())
                .map(it -> turn.in(turn.conversation().drafting(it.text()))
                        .say(new Say(Spoken.phrase("conversation.yes-or-something-else"),
                                PromptButtons.orSomethingElse(prompt), false)));
    }

    /** A question of yes or no that was put last, once more; empty when there is none. */
    static Optional<Turn> again(Turn turn) {
        return turn.conversation().freshPrompt().filter(Prompted::isYesOrNo)
                .flatMap(prompt -> prompt.words().filter(words -> !words.isBlank()).map(words -> turn
                        .say(new Say((language, phrases) -> words, PromptButtons.rows(prompt), false))));
    }
}
