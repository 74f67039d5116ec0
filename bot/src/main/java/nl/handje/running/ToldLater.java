package nl.handje.running;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Completion;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Question;
import nl.handje.conversation.Question.Option;
import nl.handje.conversation.Say;
import nl.handje.need.Facts;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Cues;
import nl.handje.phrase.Spoken;
import nl.handje.request.OwnWords;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What somebody tells while neighbours are being asked, "she is a bit deaf", is likely about the ask: it is read back
 * and, with their yes, goes to who may help. Comes after everything that hears something else in the words.
 */
@Component
@Order(39)
class ToldLater implements Interceptor {
    private static final String NAME = "told-later";
    /** Later it is as likely about something else. */
    private static final Duration NEAR = Duration.ofHours(12);
    private static final double CLEARLY = 0.9;
    private static final int WORDS_TO_TELL_SOMETHING = 3;

    private final OwnWords words;
    private final RunningRequest running;
    private final MoreToKnow more;
    private final Question<Boolean> sure;
    private final Facts facts;
    private final Cues cues;
    private final Clock clock;

    ToldLater(OwnWords words, RunningRequest running, MoreToKnow more, Facts facts, Cues cues, Clock clock) {
        this.words = words;
        this.running = running;
        this.more = more;
        this.sure = Question.named("sure", String::valueOf, Boolean::valueOf).telling(this::told)
                .offering(List.of(new Option<>("yes", true), new Option<>("no", false))).endingWhen(yes -> !yes)
                .build();
        this.facts = facts;
        this.cues = cues;
        this.clock = clock;
    }

    @Bean
    Flow toldLaterFlow() {
        Completion add = more::add;
        return Flow.named(NAME).ask(MoreToKnow.REQUEST).ask(MoreToKnow.WHAT).ask(sure).then(add);
    }

    private Spoken told(Answers answers) {
        return (language, phrasebook) -> answers.to(MoreToKnow.WHAT).orElse("");
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return busy || !tellsSomething(understood)
                ? Optional.empty()
                : running.only(person).filter(request -> clock.instant().isBefore(request.askedAt().plus(NEAR)))
                        .flatMap(request -> words.unasked(understood)
                                .map(text -> List.of(Say.beginning(NAME, person.known()
                                        .with(MoreToKnow.REQUEST, request.id()).with(MoreToKnow.WHAT, text)))));
    }

    private boolean tellsSomething(Understood understood) {
        return (isAside(understood) || isHardlyAnOffer(understood)) && understood.concerns().isEmpty()
                && !understood.text().contains("?")
                && understood.text().strip().split("\\s+").length >= WORDS_TO_TELL_SOMETHING;
    }

    private static boolean isAside(Understood understood) {
        return understood.act().value() == Act.OTHER && understood.categories().isEmpty()
                && understood.candidates().isEmpty();
    }

    /** "I have a red gate", "I do have a walker" sound like something to lend. */
    private boolean isHardlyAnOffer(Understood understood) {
        var text = understood.text();
        return understood.act().value() == Act.OFFER && !cues.names("offering", text)
                && (cues.names("what-is-there", text) || facts.in(understood).isPresent() || isUnclear(understood));
    }

    private static boolean isUnclear(Understood understood) {
        return !understood.categories().isEmpty()
                && understood.categories().stream().allMatch(kind -> kind.confidence() < CLEARLY);
    }
}
