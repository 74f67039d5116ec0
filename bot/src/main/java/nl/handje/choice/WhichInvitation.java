package nl.handje.choice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Attention;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Say;
import nl.handje.nlp.Understood;
import nl.handje.resident.Residents;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * "De eerste doe ik wel, gordijnen", "church one yes, hospital no sorry", "no wait, I said yes to the church lift": an
 * answer in words when more than one invitation may be meant. What is not clear is asked.
 */
@Component
@Order(17)
class WhichInvitation implements Interceptor {
    private static final Duration TOGETHER = Duration.ofHours(1);

    private final AnswerableInvitations candidates;
    private final Mentions mentions;
    private final Stances stances;
    private final AskWhich askWhich;
    private final Residents residents;
    private final Prompts prompts;

    WhichInvitation(AnswerableInvitations candidates, Mentions mentions, Stances stances, AskWhich askWhich,
            Residents residents,
            Prompts prompts) {
        this.candidates = candidates;
        this.mentions = mentions;
        this.stances = stances;
        this.askWhich = askWhich;
        this.residents = residents;
        this.prompts = prompts;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return intercept(person, understood, busy ? Attention.ANSWERED : Attention.FREE);
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, Attention attention) {
        var last = prompts.last(person.chat()).orElse("");
        var onIt = last.startsWith("invitation-") || last.startsWith(AskWhich.KEY)
                || last.startsWith(AskWhich.THIS);
        if (attention == Attention.VERBATIM || understood.text().isBlank()
                || (!onIt && (attention == Attention.ANSWERED || !stances.volunteers(understood.text())))) {
            return Optional.empty();
        }
        var all = candidates.of(residents.findByChat(person.chat()).orElseThrow().id());
        return all.isEmpty() || (onIt && all.size() == 1 && all.getFirst().isOpen())
                ? Optional.empty()
                : named(person, understood, all, last)
                        .or(() -> unnamed(person, understood, all, onIt && !last.startsWith(AskWhich.THIS), attention));
    }

    private Optional<List<Say>> named(Person person, Understood understood, List<Candidate> all, String last) {
        var text = understood.text();
        if (mentions.isEach(text) && stances.in(text) != Stance.NONE) {
            return Optional.of(all.stream().filter(Candidate::isOpen)
                    .flatMap(it -> askWhich.answered(person, it, stances.in(text)).stream()).toList());
        }
        var language = understood.language().value();
        var answered = Answered.of(text, clause -> mentions.in(clause, language, all), stances::in);
        if (answered.isNothing()) {
            return Optional.empty();
        }
        return answered.unclear().isEmpty()
                ? Optional.of(decided(person, answered, all, last))
                : unclear(person, text, answered, last);
    }

    private List<Say> decided(Person person, Answered answered, List<Candidate> all, String last) {
        var says = new ArrayList<Say>();
        all.stream().filter(it -> isTheOther(it, answered, all, last))
                .forEach(it -> says.addAll(askWhich.answered(person, it, answered.stance())));
        answered.decided().forEach((it, stance) -> says.addAll(askWhich.answered(person, it, stance)));
        return says;
    }

    /**
     * "Yes happy to. And I'll take the church": the yes is to what was put last; "that one yes, hospital no" to the
     * rest.
     */
    private static boolean isTheOther(Candidate it, Answered answered, List<Candidate> all, String last) {
        if (answered.stance() == Stance.NONE || !it.isOpen() || answered.decided().containsKey(it)) {
            return false;
        }
        var left = all.stream().filter(Candidate::isOpen).filter(other -> !answered.decided().containsKey(other));
        return (answered.stance() == Stance.YES && last.equals(it.invitation().key()))
                || (left.count() == 1 && !answered.decided().containsValue(answered.stance()));
    }

    /** A question about one of them is answered elsewhere. */
    private Optional<List<Say>> unclear(Person person, String text, Answered answered, String last) {
        var among = new LinkedHashSet<>(answered.decided().keySet());
        among.addAll(answered.unclear());
        if (text.contains("?") && answered.decided().isEmpty() && answered.stance() == Stance.NONE) {
            return Optional.empty();
        }
        var stance = answered.decided().values().stream().findFirst().filter(it -> answered.stance() == Stance.NONE)
                .orElse(answered.stance() == Stance.NONE ? AskWhich.askedBy(last) : answered.stance());
        return Optional.of(among.size() == 1
                ? askWhich.answeredOrAsked(person, among.getFirst(), stance)
                : List.of(askWhich.which(person, List.copyOf(among), stance)));
    }

    private Optional<List<Say>> unnamed(Person person, Understood understood, List<Candidate> all, boolean onIt,
            Attention attention) {
        var refused = all.stream().filter(it -> !it.isOpen()).toList();
        if (stances.regrets(understood.text()) && !refused.isEmpty()) {
            return Optional.of(all.size() == 1
                    ? askWhich.answered(person, all.getFirst(), Stance.YES)
                    : List.of(askWhich.which(person, all, Stance.YES)));
        }
        var open = all.stream().filter(Candidate::isOpen).toList();
        var stance = stances.in(understood.text());
        return onIt && attention == Attention.ANSWERED && stance != Stance.NONE && cameTogether(open)
                ? Optional.of(List.of(askWhich.which(person, open, stance)))
                : Optional.empty();
    }

    /** Of two that came one soon after the other "yes" is not clear; long after the first it is the second. */
    private static boolean cameTogether(List<Candidate> open) {
        return open.size() > 1 && open.getLast().invitation().since().minus(TOGETHER)
                .isBefore(open.get(open.size() - 2).invitation().since());
    }
}
