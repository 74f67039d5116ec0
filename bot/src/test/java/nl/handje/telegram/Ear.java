package nl.handje.telegram;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import nl.handje.messenger.Choice;
import nl.handje.messenger.Heard;
import nl.handje.messenger.Listener;
import nl.handje.messenger.Reply;

/** Remembers what it heard. */
class Ear implements Listener {
    final List<Heard> heard = new CopyOnWriteArrayList<>();
    final List<Long> openQuestions = new CopyOnWriteArrayList<>();
    private volatile Function<Heard, List<Reply>> answer = Ear::greeting;

    void answers(Function<Heard, List<Reply>> other) {
        answer = other;
    }

    static List<Reply> greeting(Heard heard) {
        return heard instanceof Heard.Text
                ? List.of(new Reply("Hallo!", List.of(), false),
                        new Reply("En verder?", List.of(List.of(new Choice("Ja", "ja"))), false))
                : List.of();
    }

    List<String> words() {
        return heard.stream().filter(Heard.Text.class::isInstance).map(it -> ((Heard.Text) it).text()).toList();
    }

    @Override
    public List<Long> openQuestions(Instant from, Instant to) {
        return openQuestions;
    }

    @Override
    public List<Reply> askAgain(long chat) {
        return List.of(new Reply("Nog eens: " + chat, List.of(), false));
    }

    @Override
    public List<Reply> hear(Heard said) {
        heard.add(said);
        return answer.apply(said);
    }
}
