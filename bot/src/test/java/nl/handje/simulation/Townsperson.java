package nl.handje.simulation;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handje.testing.Neighbour;

/** Somebody of the simulated town: what they say to get through a talk, and how they react afterwards. */
final class Townsperson {
    private static final Pattern YES = Pattern.compile("q:\\d+:yes");
    private static final int PATIENCE = 12;

    private final Neighbour telephone;
    private final Habits habits;
    private final Sentences sentences;
    private final String postcode;
    private final double attention;
    private int messages;

    Townsperson(Neighbour telephone, Habits habits, Sentences sentences, double attention) {
        this.telephone = telephone;
        this.habits = habits;
        this.sentences = sentences;
        this.postcode = sentences.postcode();
        this.attention = attention;
    }

    long chat() {
        return telephone.chat();
    }

    /** How many messages they got. */
    int messages() {
        return messages;
    }

    /** Says something and answers what is asked until there is no question left. */
    void talk(String words) {
        telephone.says(words);
        for (int turn = 0; turn < PATIENCE; turn++) {
            var last = read();
            if (last.isEmpty() || !answer(last.get())) {
                return;
            }
        }
    }

    private Optional<Neighbour.Read> read() {
        var all = telephone.readsEverything();
        messages += all.size();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private boolean answer(Neighbour.Read question) {
        var yes = question.actions().stream().filter(it -> YES.matcher(it).matches()).findFirst();
        yes.ifPresentOrElse(telephone::tapsData, () -> {
            if (question.actions().stream().anyMatch(it -> it.startsWith("q:"))) {
                telephone.says(words(question.text()));
            }
        });
        return question.actions().stream().anyMatch(it -> it.startsWith("q:"));
    }

    private String words(String question) {
        if (question.contains("ostcode") || question.contains("Waar woon")) {
            return postcode;
        }
        return question.contains("Wanneer") || question.contains("When") || question.contains("dag")
                ? sentences.when()
                : "ja";
    }

    void taps(String action) {
        telephone.tapsData(action);
    }

    void blocksTheBot() {
        telephone.blocksTheBot();
    }

    /** Reads what came in the meantime; what they are going to do about it. */
    Optional<Habits.Tap> looksAtTheTelephone(Instant now) {
        Optional<Habits.Tap> reaction = Optional.empty();
        for (var letter : telephone.readsEverything()) {
            messages++;
            var tap = habits.reaction(letter.actions(), attention, now);
            reaction = tap.isPresent() ? tap : reaction;
        }
        return reaction;
    }
}
