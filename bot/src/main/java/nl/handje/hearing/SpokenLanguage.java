package nl.handje.hearing;

import java.util.Optional;
import nl.handje.conversation.People;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.messenger.Sender;
import nl.handje.nlp.Language;
import nl.handje.nlp.Understood;

/**
 * In which language somebody is answered. One foreign word changes nothing; a clear sentence does, and that is said.
 */
final class SpokenLanguage {
    /** A message in the other language moves the talk over to it when it is this clear and this long. */
    private static final double CLEARLY = 0.9;
    private static final int A_SENTENCE = 4;

    private final People people;

    SpokenLanguage(People people) {
        this.people = people;
    }

    /** The language of their telephone, unless they write another. */
    Language ofSomebodyNew(Sender sender, Understood said) {
        return isClear(said)
                ? said.language().value()
                : sender.languageTag().flatMap(Language::ofTag).orElseGet(() -> said.language().value());
    }

    /** Somebody who goes on in the other language is answered in it. */
    Person of(Person person, Understood said) {
        return isClear(said) ? person.speaking(said.language().value()) : person;
    }

    private static boolean isClear(Understood said) {
        return said.language().confidence() >= CLEARLY && said.text().strip().split("\\s+").length >= A_SENTENCE;
    }

    /** From here on in their new language, with a way back; nothing to say when it is the old one. */
    Optional<Say> goOnIn(Person before, Person now) {
        if (before.language() == now.language()) {
            return Optional.empty();
        }
        people.speaks(now, now.language());
        return Optional.of(Say.phrase("conversation.language").with(now.language() == Language.NL
                ? Option.of("conversation.english", "go:en")
                : Option.of("conversation.dutch", "go:nl")));
    }
}
