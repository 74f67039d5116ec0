package nl.handje.dialogue;

import java.util.Optional;
import nl.handje.asking.Answering;
import nl.handje.asking.Asking;
import nl.handje.asking.Choices;
import nl.handje.asking.QuestionKeys;
import nl.handje.asking.Step;
import nl.handje.asking.Surely;
import nl.handje.asking.Turn;
import nl.handje.conversation.Attention;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;
import nl.handje.phrase.CommonWords;
import nl.handje.phrase.CommonWords.Meaning;
import nl.handje.phrase.Phrasebook;
import nl.handje.talk.Conversation;
import nl.handje.talk.Flows;
import nl.handje.talk.Talk;
import org.springframework.stereotype.Component;

/**
 * What the bot makes of what it hears. A pure function: no clock, no database, no messenger; the same talk and the same
 * words give the same turn. Thread-safe. Each sort of thing that people do has its own room.
 */
@Component
public final class Dialogue {
    private static final int A_SHORT_QUESTION = 8;

    private final Flows flows;
    private final CommonWords words;
    private final FewWords fewWords;
    private final Asking asking;
    private final Answering answering;
    private final Digressions digressions;
    private final Explanations explanations;
    private final Interruptions interruptions;
    private final Beginnings beginnings;
    private final Repairs repairs;
    private final Commands commands;
    private final Presses presses;
    private final Prompted prompted;
    private final Enclosures enclosures;
    private final SaidButton saidButton;
    private final YesAndMore yesAndMore;
    private final WhatWasAsked whatWasAsked;

    Dialogue(Phrasebook phrasebook, Flows flows) {
        this.flows = flows;
        this.words = new CommonWords(phrasebook);
        this.fewWords = new FewWords(phrasebook);
        var keys = new QuestionKeys(phrasebook, flows);
        var choices = new Choices(flows, keys);
        this.asking = new Asking(flows, keys, choices);
        this.answering = new Answering(phrasebook, asking, choices, words);
        this.digressions = new Digressions(phrasebook);
        this.explanations = new Explanations(phrasebook, flows, asking, words);
        var rests = new Rests(asking, explanations);
        this.interruptions = new Interruptions(asking, answering, explanations, rests, words);
        this.beginnings = new Beginnings(flows, asking, answering, explanations, digressions, rests, words);
        this.repairs = new Repairs(flows, asking, answering, choices, explanations, words, beginnings);
        this.commands = new Commands(flows, asking, answering, explanations, rests, words);
        this.presses = new Presses(flows, asking, answering, explanations, rests, commands);
        this.prompted = new Prompted(phrasebook, presses, words, digressions);
        this.enclosures = new Enclosures(asking, explanations);
        this.saidButton = new SaidButton(phrasebook);
        this.yesAndMore = new YesAndMore(phrasebook, words);
        this.whatWasAsked = new WhatWasAsked(phrasebook, asking);
    }

    public Turn hear(Conversation conversation, Utterance utterance, Person person) {
        var turn = Turn.of(conversation);
        return switch (utterance) {
            case Utterance.Words said -> words(turn, said, person);
            case Utterance.Changed changed -> changed(conversation, changed, person);
            case Utterance.Forwarded passed -> enclosures.forwarded(turn, passed.words(), person);
            case Utterance.Pressed pressed -> presses.pressed(turn, pressed.action(), person);
            case Utterance.Commanded command -> commands.commanded(turn, command.name(), command.argument(), person);
            case Utterance.Unreadable unreadable -> enclosures.received(turn, unreadable.sent(), person);
        };
    }

    /** Begins a flow that a feature asks for. */
    public Turn begin(Conversation conversation, Say.Beginning beginning, Person person) {
        var flow = flows.named(beginning.flow()).orElseThrow();
        var known = beginning.said().map(said -> flow.mentions(said, beginning.known())).orElse(beginning.known());
        return asking.begin(Turn.of(conversation), flow, known, person);
    }

    /** Puts the open question once more; says nothing when there is none. */
    public Turn backToTheQuestion(Conversation conversation, Person person) {
        return asking.repeat(Turn.of(conversation), person);
    }

    /** What follows a yes to a question that has nothing to do with it: "may I keep what you write?" */
    public Optional<String> afterYes(Conversation conversation, String text) {
        return conversation.talk().filter(talk -> flows.of(talk).question(talk.asked())
                .filter(question -> question.isRemembered() && question.hasWayOut()).isPresent())
                .flatMap(talk -> yesAndMore.in(text));
    }

    /** A question or a thank-you after a yes to what was put to them. */
    public Optional<String> afterYesToWhatWasPut(Conversation conversation, Understood understood) {
        return prompted.afterYes(conversation, understood, words.meaningOf(understood.text()));
    }

    /** The same as pressing the button with which the open question is answered by yes. */
    public static Utterance yes(Conversation conversation) {
        return new Utterance.Pressed("q:" + conversation.talk().map(Talk::turn).orElse(0) + ":yes");
    }

    /** What nobody asked for and still should be kept; empty when there is no room for it. */
    public Optional<Turn> besides(Conversation conversation, Understood understood, Person person) {
        return conversation.talk()
                .flatMap(talk -> answering.besides(Turn.of(conversation), talk, understood, person));
    }

    /** How much these words belong to what was asked. */
    public Attention attention(Conversation conversation, Understood understood, Person person) {
        var turn = Turn.of(conversation);
        var meaning = words.meaningOf(understood.text());
        if (whatWasAsked.isWanted(understood) || prompted.hear(turn, understood, meaning, person).isPresent()
                || prompted.byName(turn, understood, person).isPresent()
                || saidButton(conversation, understood.text(), meaning).isPresent()
                || saidButton.meant(conversation, understood).isPresent()) {
            return Attention.ANSWERED;
        }
        return conversation.talk().map(talk -> {
            if (meaning.isPresent() || inTalk(turn, talk, understood, person).isPresent()) {
                return asking.takesAnyWords(talk, understood) ? Attention.VERBATIM : Attention.ANSWERED;
            }
            return Attention.ASKED;
        }).orElseGet(() -> meaning.filter(Dialogue::isForTheBot).isPresent() ? Attention.ANSWERED : Attention.FREE);
    }

    /** A bare yes or no is an answer to what was asked, and may come long after the button. */
    private Optional<String> saidButton(Conversation conversation, String text, Optional<Meaning> meaning) {
        return meaning.filter(it -> it == Meaning.YES || it == Meaning.NO).isPresent()
                ? meaning.filter(Meaning.YES::equals).flatMap(yes -> saidButton.offeredAPerson(conversation))
                : saidButton.said(conversation, text);
    }

    private static boolean isForTheBot(Meaning meaning) {
        return switch (meaning) {
            case HELP, PERSON, WHO_READS, DUTCH, ENGLISH -> true;
            case CANCEL, BACK, START_OVER, PAUSE, RESUME, WHY, YES, NO, CHANGE, CORRECTION -> false;
        };
    }

    private Turn words(Turn turn, Utterance.Words heard, Person person) {
        var said = fewWords.read(heard);
        var understood = said.understood();
        var meaning = words.meaningOf(understood.text());
        return saidButton(turn.conversation(), understood.text(), meaning)
                .map(action -> presses.pressed(turn, action, person))
                .or(() -> prompted.inItsOwnWords(turn, understood, person))
                .or(() -> meaning.flatMap(it -> interruptions.common(turn, it, understood, person)))
                .or(() -> interruptions.off(turn, understood))
                .or(() -> whatWasAsked.answer(turn, understood, person))
                .or(() -> prompted.hear(turn, understood, meaning, person))
                .or(() -> prompted.byName(turn, understood, person))
                .or(() -> saidButton.meant(turn.conversation(), understood)
                        .map(action -> presses.pressed(turn, action, person)))
                .or(() -> turn.conversation().talk().map(talk -> inTalk(turn, talk, understood, person)
                        .orElseGet(() -> repairs.notUnderstood(turn, talk, understood, person))))
                .or(() -> meaning.filter(it -> it == Meaning.CANCEL && Surely.denies(understood)
                        && !turn.conversation().lately().grave())
                        .map(it -> turn.then(new Step.Wanted(Act.CANCEL, understood))))
                .or(() -> interruptions.offWhenFree(turn, understood))
                .or(() -> prompted.doubted(turn, understood))
                .orElseGet(() -> beginnings.afresh(turn, said, person));
    }

    /** A question in between is answered first, whatever else the message says. */
    private Optional<Turn> inTalk(Turn turn, Talk talk, Understood understood, Person person) {
        var digression = digressions.answerIn(understood.text(), flows.of(talk));
        var told = digression.map(turn::say).orElse(turn);
        return repairs.theOtherWay(turn, talk, understood, person)
                .or(() -> repairs.whatAboutTheOther(turn, understood, person))
                .or(() -> digression.isPresent() && onlyAsks(turn, understood)
                        ? Optional.empty()
                        : answering.answer(told, withWhatWasAskedBack(turn, talk), understood, person))
                .or(() -> digression.map(answer -> asking.repeat(told, person)))
                .or(() -> repairs.anotherMatter(turn, understood, person))
                .or(() -> interruptions.act(turn, understood, person))
                .or(() -> repairs.afterWhatWaits(turn, understood, person));
    }

    /** Who answers the open question, and not whether their words belong to it, has said more of the same. */
    private Talk withWhatWasAskedBack(Turn turn, Talk talk) {
        return turn.conversation().possible().stream().filter(more -> more.flow().equals(talk.flow())).findFirst()
                .map(more -> talk.knowing(flows.of(talk).together(talk.known(), more.known()))).orElse(talk);
    }

    /** "Who reads my letter?" tells nothing of what is asked for. */
    private boolean onlyAsks(Turn turn, Understood understood) {
        return understood.when().isEmpty() && understood.where().isEmpty()
                && understood.text().strip().split("\\s+").length <= A_SHORT_QUESTION
                && !answering.isAnswered(turn, understood);
    }

    /** The turn of a message that was changed at once is done again; what came of an older one can be put right. */
    private Turn changed(Conversation conversation, Utterance.Changed changed, Person person) {
        var lately = conversation.lately();
        return lately.before().filter(before -> lately.message() == changed.message())
                .map(before -> words(Turn.of(conversation.asOf(before)).say("conversation.change-seen"), changed.now(),
                        person))
                .orElseGet(() -> repairs.changedTooLate(Turn.of(conversation), changed.now().understood(), person));
    }
}
