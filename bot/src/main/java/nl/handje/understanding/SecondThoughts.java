package nl.handje.understanding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handje.nlp.Act;
import nl.handje.nlp.Category;
import nl.handje.nlp.Language;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Understood;
import nl.handje.nlp.When;
import nl.handje.nlp.Where;

/**
 * Reads a message in which somebody thinks again, "groceries in a hurry, no wait, a lift", as what they mean in the
 * end. A second thought about a time only is no matter of this. Thread-safe.
 */
final class SecondThoughts {
    private final Function<String, Understood> reading;
    private final Understood said;

    /**
     * About one message.
     *
     * @param reading
     *            what other words by the same writer at the same moment mean
     */
    SecondThoughts(Understood said, Function<String, Understood> reading) {
        this.said = said;
        this.reading = reading;
    }

    /** What is meant; what was said, when nothing was taken back or it tells of a worry. */
    Understood meant() {
        return said.concerns().isEmpty()
                ? TakenBack.in(said.text()).flatMap(this::meant).orElse(said)
                : said;
    }

    /** Only another kind of help takes the place of one. */
    private Optional<Understood> meant(TakenBack turn) {
        var meant = clearest(turn.meant());
        var taken = clearest(turn.taken());
        return taken.categories().isEmpty() || meant.categories().isEmpty() || overlap(taken, meant)
                ? Optional.empty()
                : Optional.of(put(turn, meant));
    }

    /** By itself, or as the end of a sentence that asks or offers. */
    private Understood clearest(String words) {
        var alone = reading.apply(words);
        return isHelp(alone) && !kinds(alone).isEmpty()
                ? alone
                : beginnings().map(begin -> reading.apply(begin + words)).filter(it -> !kinds(it).isEmpty())
                        .max(Comparator.comparingDouble(it -> it.categories().getFirst().confidence())).orElse(alone);
    }

    private Stream<String> beginnings() {
        var language = said.language().value();
        return said.act().value() == Act.OFFER ? offering(language) : asking(language);
    }

    private static Stream<String> offering(Language language) {
        return switch (language) {
            case NL -> Stream.of("Ik wil iemand helpen met ", "Ik kan ");
            case EN -> Stream.of("I want to help somebody with ", "I can ");
        };
    }

    private static Stream<String> asking(Language language) {
        return switch (language) {
            case NL -> Stream.of("Ik zoek iemand voor ", "Kan iemand ");
            case EN -> Stream.of("I am looking for somebody for ", "Can somebody ");
        };
    }

    private Understood put(TakenBack turn, Understood meant) {
        var rest = reading.apply(turn.rest());
        var own = isHelp(rest) && rest.sureOfAct();
        var acts = own ? rest : said;
        return new Understood(turn.rest(), said.language(), acts.acts(), acts.sureOfAct(),
                isHelp(acts) ? meant.categories() : rest.categories(), rest.candidates(),
                rest.beneficiary(), own ? rest.when() : times(turn, rest), own ? rest.where() : places(turn, rest),
                rest.urgency(), rest.concerns(), said.agreed(), said.foreign());
    }

    private List<When> times(TakenBack turn, Understood rest) {
        return rest.when().isEmpty()
                ? said.when().stream().filter(when -> turn.beginning().contains(when.text())).toList()
                : rest.when();
    }

    private List<Where> places(TakenBack turn, Understood rest) {
        return rest.where().isEmpty()
                ? said.where().stream().filter(where -> turn.beginning().contains(where.text())).toList()
                : rest.where();
    }

    private static boolean isHelp(Understood understood) {
        return understood.act().value() == Act.ASK || understood.act().value() == Act.OFFER;
    }

    private static boolean overlap(Understood one, Understood other) {
        return kinds(one).stream().anyMatch(kinds(other)::contains);
    }

    private static Set<Category> kinds(Understood understood) {
        return understood.categories().stream().map(Prediction::value).filter(kind -> kind != Category.UNKNOWN)
                .collect(Collectors.toSet());
    }
}
