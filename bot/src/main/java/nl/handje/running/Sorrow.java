package nl.handje.running;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.handje.conversation.FirstWord;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Category;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import nl.handje.request.SorrowActions;
import nl.handje.understanding.Interpreter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * "Ik ben zo alleen", "mijn vrouw is overleden" and "my mother is lonely" ask for nothing and need an answer all the
 * same: they are heard, and company is offered. Comes after danger and after the line between neighbours.
 */
@Component
@Order(38)
class Sorrow implements Interceptor, FirstWord {
    private static final String KEY = "sorrow";
    private static final Set<Act> TELLS = Set.of(Act.OTHER, Act.GREETING, Act.REPORT, Act.ASK);

    private static final Set<Category> OF_ONE_ALONE = EnumSet.of(Category.COMPANY, Category.PHONE_CONTACT,
            Category.UNKNOWN);
    private static final double CLEARLY = 0.9;
    private static final double HARDLY = 0.5;

    private final List<Kind> kinds;
    private final RunningRequest running;
    private final Prompts prompts;
    private final Phrasebook phrasebook;
    private final Interpreter interpreter;
    private final Clock clock;

    Sorrow(Phrasebook phrasebook, RunningRequest running, Prompts prompts, Interpreter interpreter, Clock clock) {
        this.kinds = Stream.of(new Kind("grief", Beneficiary.SELF, phrasebook),
                new Kind("their-loneliness", Beneficiary.OTHER, phrasebook),
                new Kind("loneliness", Beneficiary.SELF, phrasebook)).toList();
        this.running = running;
        this.prompts = prompts;
        this.phrasebook = phrasebook;
        this.interpreter = interpreter;
        this.clock = clock;
    }

    private record Kind(String name, Beneficiary forWhom, Wordings said) {
        Kind(String name, Beneficiary forWhom, Phrasebook phrasebook) {
            this(name, forWhom, Wordings.of(phrasebook, "words." + name));
        }

        List<PromptChoice> offers() {
            return List.of(offer("visit", Category.COMPANY, Act.AFFIRM), offer("call", Category.PHONE_CONTACT),
                    PromptChoice.of("conversation.a-person", "person:ask"));
        }

        private PromptChoice offer(String way, Category category, Act... acts) {
            return PromptChoice.of("sorrow." + way + "." + forWhom,
                    SorrowActions.VERB + ":" + forWhom + ":" + category, acts);
        }
    }

    /**
     * Who is being sought company for already is only comforted; who goes on after they were is listened to, and tells
     * perhaps of somebody else.
     */
    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        if (busy || !TELLS.contains(understood.act().value())) {
            return Optional.empty();
        }
        return !understood.categories().isEmpty() && !isDoubtful(understood) && !isOnlyAlone(understood)
                ? unsureOfTheChore(person, understood)
                : kinds.stream().filter(kind -> kind.said().areNearlyIn(understood.text())).findFirst()
                        .map(kind -> goesOn(person, kind)
                                ? List.of(withOffers(Say.phrase("sorrow.go-on"), kind))
                                : withChore(person, understood, kind)
                                        .orElseGet(() -> List.of(comfort(person, kind))));
    }

    /** "It is so quiet now" may be an ask for company, which is offered after a kind word. */
    private static boolean isOnlyAlone(Understood understood) {
        return !understood.sureOfAct()
                && understood.categories().stream().allMatch(kind -> OF_ONE_ALONE.contains(kind.value()));
    }

    /** "Still two cups" is hardly an ask, whatever it may be for. */
    private static boolean isDoubtful(Understood understood) {
        return !understood.sureOfAct() && understood.act().confidence() < HARDLY;
    }

    private boolean goesOn(Person person, Kind kind) {
        return kind.forWhom() == Beneficiary.SELF && prompts.isOpen(person.chat(), KEY);
    }

    /** While something else waits for a yes, nothing is offered that the yes might be taken for. */
    private Say comfort(Person person, Kind kind) {
        if (running.isCompanySought(person)) {
            return Say.phrase("sorrow." + kind.name() + ".sought");
        }
        return prompts.isAnotherFresh(person.chat(), KEY)
                ? Say.phrase("sorrow." + kind.name() + ".first")
                : heard(person, kind);
    }

    /** What is surely asked begins by itself. */
    private Optional<List<Say>> unsureOfTheChore(Person person, Understood understood) {
        return Optional.of(understood)
                .filter(it -> (!it.sureOfAct() || it.act().confidence() < CLEARLY)
                        && !prompts.isOpen(person.chat(), KEY))
                .flatMap(it -> kinds.stream().filter(kind -> kind.said().areNearlyIn(it.text())).findFirst())
                .flatMap(kind -> withChore(person, understood, kind));
    }

    /** "Truus is gone, and the lamp is broken too": both are heard. */
    private Optional<List<Say>> withChore(Person person, Understood understood, Kind kind) {
        return interpreter.broken(understood.text(), person.language(), clock.instant())
                .map(chore -> List.of(Say.phrase("sorrow." + kind.name() + ".first"),
                        Say.beginning("ask-for-help", person.known(), chore)));
    }

    /** With something to be done: "my husband died, can somebody mow the grass?" */
    @Override
    public Optional<Say> before(Understood understood, Set<String> standing) {
        return standing.contains(KEY) || understood.act().value() == Act.OFFER
                ? Optional.empty()
                : kinds.stream().filter(kind -> kind.said().areNearlyIn(understood.text())).findFirst()
                        .map(kind -> Say.phrase("sorrow." + kind.name() + ".first"));
    }

    /** What they write next, "the house is so quiet", is heard as coming after it. */
    private Say heard(Person person, Kind kind) {
        var words = phrasebook.say(person.language(), "sorrow." + kind.name());
        prompts.open(person.chat(), KEY, kind.offers(), words);
        return withOffers(Say.phrase("sorrow." + kind.name()), kind);
    }

    private static Say withOffers(Say say, Kind kind) {
        return say.with(kind.offers().stream().map(choice -> Option.of(choice.phrase(), choice.action()))
                .toArray(Option[]::new));
    }
}
