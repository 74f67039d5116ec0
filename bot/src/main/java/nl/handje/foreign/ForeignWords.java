package nl.handje.foreign;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handje.conversation.Action;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.nlp.Act;
import nl.handje.nlp.ForeignLanguage;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Understood;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What is written in another language is answered kindly in that language and in ours; from the second message on, or
 * when they want it, a human reads it. Comes after the line between neighbours, who may well share a language.
 */
@Component
@Order(25)
class ForeignWords implements Interceptor, Action {
    private static final Set<String> TAGS = Stream.of(ForeignLanguage.values()).map(ForeignLanguage::tag)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<Act> YES_OR_NO = EnumSet.of(Act.AFFIRM, Act.DENY);
    private static final int FEW_WORDS = 3;

    private final ForeignTalks talks;
    private final ForeignPhrases phrases;
    private final HandingOn handingOn;
    private final Emergency emergency;
    private final Residents residents;
    private final Clock clock;

    ForeignWords(ForeignTalks talks, ForeignPhrases phrases, HandingOn handingOn, Emergency emergency,
            Residents residents, Clock clock) {
        this.talks = talks;
        this.phrases = phrases;
        this.handingOn = handingOn;
        this.emergency = emergency;
        this.residents = residents;
        this.clock = clock;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return understood.foreign().filter(in -> !busy || !couldBeAnAnswer(understood)).map(Prediction::value)
                .map(in -> List.of(answer(writer(person), in, understood.text())));
    }

    /** A place, a number, or a yes or no in foreign words answers most of what is asked. */
    private static boolean couldBeAnAnswer(Understood understood) {
        return !understood.where().isEmpty() || understood.text().chars().anyMatch(Character::isDigit)
                || saysYesOrNo(understood);
    }

    private static boolean saysYesOrNo(Understood understood) {
        return understood.sureOfAct() && YES_OR_NO.contains(understood.act().value())
                && understood.text().strip().split("\\s+").length <= FEW_WORDS;
    }

    private Say answer(Resident writer, ForeignLanguage in, String words) {
        return talks.findById(writer.id()).map(talk -> {
            talk.goesOn(in, words, clock.instant());
            handingOn.of(writer, talk);
            return handedOn(in);
        }).orElseGet(() -> {
            talks.save(ForeignTalk.begun(writer.id(), in, words, clock.instant()));
            return kindLine(in);
        });
    }

    private Say kindLine(ForeignLanguage in) {
        return new Say(phrases.inEach(in, "foreign.line", emergency.number()), List.of(
                List.of(Option.of("conversation.dutch", "go:nl"), Option.of("conversation.english", "go:en")),
                List.of(new Option(phrases.inTheirs(in, "foreign.person"), verb() + ":" + in.tag()))), false);
    }

    private Say handedOn(ForeignLanguage in) {
        return new Say(phrases.inEach(in, "foreign.handed-on", emergency.number()), List.of(), false);
    }

    @Override
    public String verb() {
        return "foreign-person";
    }

    @Override
    public List<Say> act(Person person, String id) {
        if (!TAGS.contains(id)) {
            return List.of(Say.phrase("conversation.old-button"));
        }
        var writer = writer(person);
        talks.findById(writer.id()).ifPresentOrElse(talk -> handingOn.of(writer, talk),
                () -> handingOn.withoutWords(writer));
        return List.of(handedOn(ForeignLanguage.valueOf(id.toUpperCase(Locale.ROOT))));
    }

    private Resident writer(Person person) {
        return residents.findByChat(person.chat()).orElseThrow();
    }
}
