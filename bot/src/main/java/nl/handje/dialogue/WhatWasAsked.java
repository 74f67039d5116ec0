package nl.handje.dialogue;

import java.util.Optional;
import nl.handje.asking.Asking;
import nl.handje.asking.Step;
import nl.handje.asking.Turn;
import nl.handje.conversation.Person;
import nl.handje.conversation.Reading;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import nl.handje.talk.Talk;

/** "What have I asked now?": the ask that is going on in their own words, else all that they have. Thread-safe. */
final class WhatWasAsked {
    private final Wordings wanted;
    private final Asking asking;

    WhatWasAsked(Phrasebook phrasebook, Asking asking) {
        this.wanted = Wordings.of(phrasebook, "words.what-asked");
        this.asking = asking;
    }

    boolean isWanted(Understood understood) {
        return wanted.areIn(understood.text());
    }

    Optional<Turn> answer(Turn turn, Understood understood, Person person) {
        return Optional.of(understood).filter(this::isWanted)
                .map(it -> asking.repeat(turn.conversation().talk().map(talk -> told(turn, talk))
                        .orElseGet(() -> list(turn, it)), person));
    }

    /** What is read back anyway is not said twice. */
    private static Turn told(Turn turn, Talk talk) {
        return talk.isConfirming()
                ? turn
                : talk.known().reading().map(Reading::words).filter(words -> !words.isBlank())
                        .map(words -> turn.say("conversation.you-asked", words.strip()))
                        .orElseGet(() -> turn.say("conversation.not-read-back-yet"));
    }

    private static Turn list(Turn turn, Understood understood) {
        return turn.then(new Step.Wanted(Act.AGENDA, understood));
    }
}
