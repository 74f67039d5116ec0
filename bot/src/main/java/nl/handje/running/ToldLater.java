package nl.handje.running;

import nl.handje.request.HelpRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.phrase.Phrasebook;
import nl.handje.conversation.Question;
import nl.handje.conversation.QuestionBuilder;
import nl.handje.conversation.Question.Option;
import nl.handje.conversation.Say;
import nl.handje.need.Fact;
import nl.handje.need.Facts;
import nl.handje.phrase.Spoken;
import nl.handje.phrase.Wordings;
import nl.handje.nlp.Act;
import nl.handje.nlp.Category;
import nl.handje.nlp.Context;
import nl.handje.nlp.Understanding;
import nl.handje.nlp.Understood;
import nl.handje.phrase.CommonWords;
import nl.handje.phrase.Cues;
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
    private static final String NEW = "new";
    /** A name or a number is hardly about what is asked. */
    private static final String MASKED = "[";
    private static final Question<String> SAID = text("said").neverAsked().build();
    private static final Set<Fact> OF_THE_WAY = EnumSet.of(Fact.BACK, Fact.THERE_AT, Fact.LEAVE_AT);
    /** What begins something new when it is sure, and is asked back otherwise. */
    private static final Set<Act> BEGINS = EnumSet.of(Act.ASK, Act.OFFER, Act.OTHER);
    private static final double SURELY = 0.7;
    /** Later it is as likely about something else. */
    private static final Duration NEAR = Duration.ofHours(12);
    private static final double CLEARLY = 0.9;
    /** Of so small a doubt a human hears, and it is no reason to lose the words. */
    private static final double HARDLY = 0.5;
    private static final int WORDS_TO_TELL_SOMETHING = 3;

    private final OwnWords words;
    private final RunningRequest running;
    private final MoreToKnow more;
    private final Question<String> sure;
    private final Facts facts;
    private final Cues cues;
    private final Wordings asking;
    private final Wordings also;
    private final Wordings offering;
    private final Wordings wishes;
    private final Wordings sighs;
    private final Wordings wonders;
    private final CommonWords common;
    private final Understanding understanding;
    private final Clock clock;

    ToldLater(OwnWords words, RunningRequest running, MoreToKnow more, Facts facts, Cues cues, Phrasebook phrasebook,
            Understanding understanding, Clock clock) {
        this.words = words;
        this.running = running;
        this.more = more;
        this.sure = text("sure").telling(this::told).offering(Stream.of("yes", "no", NEW)
                .map(it -> new Option<>(it, it)).toList()).endingWhen("no"::equals).build();
        this.facts = facts;
        this.cues = cues;
        this.asking = Wordings.of(phrasebook, "words.asks-for-help");
        this.also = Wordings.of(phrasebook, "words.asking");
        this.offering = Wordings.of(phrasebook, "words.offers-help");
        this.wishes = Wordings.of(phrasebook, "words.faq.wishes");
        this.sighs = Wordings.of(phrasebook, "words.faq.sigh");
        this.wonders = Wordings.of(phrasebook, "words.wonders");
        this.common = new CommonWords(phrasebook);
        this.understanding = understanding;
        this.clock = clock;
    }

    private static QuestionBuilder<String> text(String name) {
        return Question.named(name, String::toString, String::toString);
    }

    @Bean
    Flow toldLaterFlow() {
        return Flow.named(NAME).ask(MoreToKnow.REQUEST).ask(MoreToKnow.WHAT).ask(SAID).ask(sure).then(this::done);
    }

    private List<Say> done(Person person, Answers answers) {
        return answers.to(sure).filter(NEW::equals).isPresent()
                ? List.of(Say.beginning("ask-for-help", person.known(), understanding.of(answers.to(SAID).orElse(""),
                        Context.at(ZonedDateTime.now(clock)).preferring(person.language()))))
                : more.add(person, answers);
    }

    private Spoken told(Answers answers) {
        return (language, phrasebook) -> answers.to(MoreToKnow.WHAT).orElse("");
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return busy
                ? Optional.empty()
                : running.meant(person, facts.in(understood).isPresent())
                        .filter(request -> clock.instant().isBefore(request.askedAt().plus(NEAR)))
                        .filter(request -> tellsSomething(understood, request))
                        .flatMap(request -> words.isForWhoComes(understood)
                                ? Optional.of(List.of(Say.phrase("told-later.for-who-comes")))
                                : adding(request, understood, person));
    }

    private Optional<List<Say>> adding(HelpRequest request, Understood understood, Person person) {
        return words.unasked(understood).map(text -> List.of(Say.beginning(NAME, person.known()
                .with(MoreToKnow.REQUEST, request.id()).with(MoreToKnow.WHAT, text).with(SAID, understood.text()))));
    }

    private boolean tellsSomething(Understood understood, HelpRequest request) {
        return (isAside(understood) || isHardlyAnOffer(understood) || isUnsureOfIt(understood, request)
                || isFactOfIt(understood, request))
                && understood.concerns().stream().allMatch(concern -> concern.confidence() < HARDLY)
                && !wishes.areIn(understood.text()) && !sighs.areIn(understood.text())
                && !wonders.areIn(understood.text()) && !isAnAnswer(understood.text())
                && (!understood.text().contains("?") || isFactOfIt(understood, request))
                && understood.text().strip().split("\\s+").length >= WORDS_TO_TELL_SOMETHING;
    }

    /** "Well all right then" tells nothing. */
    private boolean isAnAnswer(String text) {
        return common.meaningOf(text).isPresent();
    }

    /** "And there and back", "how does she get home?". */
    private boolean isFactOfIt(Understood understood, HelpRequest request) {
        return facts.in(understood).filter(said -> said.stream().anyMatch(OF_THE_WAY::contains)).isPresent()
                && understood.when().isEmpty() && !asking.areNearlyIn(understood.text())
                && understood.categories().stream().allMatch(kind -> request.categories().contains(kind.value()));
    }

    private static boolean isAside(Understood understood) {
        return understood.act().value() == Act.OTHER && understood.categories().isEmpty()
                && understood.candidates().isEmpty();
    }

    /** "It is mostly about the curtains": of the same kind, and neither asked nor offered in so many words. */
    private boolean isUnsureOfIt(Understood understood, HelpRequest request) {
        var text = understood.text();
        var act = understood.act();
        return BEGINS.contains(act.value()) && (!understood.sureOfAct() || act.confidence() < SURELY)
                && words.unasked(understood).filter(it -> it.contains(MASKED)).isEmpty()
                && !asking.areNearlyIn(text) && !offering.areNearlyIn(text) && !also.areIn(text)
                && understood.categories().stream().allMatch(kind -> kind.value() == Category.UNKNOWN
                        || kind.confidence() < CLEARLY || request.categories().contains(kind.value()));
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
