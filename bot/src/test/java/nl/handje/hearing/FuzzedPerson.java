package nl.handje.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.handje.messenger.Heard;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Neighbour.Read;

/** Somebody who does anything that a person with a telephone can do, in any order. */
final class FuzzedPerson {
    private static final List<String> COMMANDS = List.of("/start", "/help", "/cancel", "/ask", "/offer", "/mine",
            "/privacy", "/language", "/stop", "/hepl", "/xyzzy", "/circle", "/person", "/back");
    private static final List<String> NONSENSE = List.of("q:0:yes", "q:1:cancel", "go:", "go", ":", "", "nonsense",
            "q:1", "invitation-accept:1", "appointment-cannot:x", "person:", "relay-to:?", "lonely:X", "go:command-x");

    private final Neighbour neighbour;
    private final Texts texts;
    private final RandomGenerator random;
    private List<String> shown = List.of();

    FuzzedPerson(Neighbour neighbour, Texts texts, RandomGenerator random) {
        this.neighbour = neighbour;
        this.texts = texts;
        this.random = random;
    }

    /** Does something; says what, for repeating it. */
    String acts() {
        int dice = random.nextInt(100);
        if (dice < 42 && !shown.isEmpty()) {
            return taps(oneOf(shown));
        }
        if (dice < 50 && !neighbour.buttonsSeen().isEmpty()) {
            return taps(oneOf(neighbour.buttonsSeen()));
        }
        if (dice < 52) {
            return taps(oneOf(NONSENSE));
        }
        if (dice < 56) {
            return says(oneOf(COMMANDS));
        }
        if (dice < 60 && !neighbour.messagesSaid().isEmpty()) {
            return changes();
        }
        return dice < 65 ? sendsSomething() : says(texts.any(random));
    }

    private String taps(String action) {
        neighbour.tapsData(action);
        return "taps " + action;
    }

    String says(String words) {
        neighbour.says(words);
        return "says " + words;
    }

    private String changes() {
        var said = neighbour.messagesSaid();
        var message = random.nextBoolean() ? said.getLast() : oneOf(said);
        var words = texts.any(random);
        neighbour.changesTo(message, words);
        return "changes message " + message + " to " + words;
    }

    private String sendsSomething() {
        var kind = oneOf(List.of(Heard.Media.Kind.values()));
        switch (random.nextInt(4)) {
            case 0 -> neighbour.sendsALocation(50 + random.nextDouble() * 3, 4 + random.nextDouble() * 3);
            case 1 -> neighbour.forwards(texts.any(random));
            case 2 -> neighbour.sendsWith(texts.any(random), kind);
            default -> neighbour.sends(kind);
        }
        return "sends something like a " + kind;
    }

    /** Reads what is there; empty when nothing is. */
    List<Read> reads() {
        var all = neighbour.readsEverything();
        if (!all.isEmpty()) {
            shown = new ArrayList<>(all.getLast().actions());
        }
        return all;
    }

    long chat() {
        return neighbour.chat();
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
