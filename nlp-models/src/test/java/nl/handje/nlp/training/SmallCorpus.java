package nl.handje.nlp.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Category;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Language;

/** A corpus that is learnt in a moment: four writers who say the same things in other words. */
final class SmallCorpus {
    private static final List<String> WRITERS = List.of("anna", "bas", "cor", "dora", "els", "fien", "gijs", "hans");
    private static final Map<Act, List<String>> SAID = Map.of(Act.ASK,
            List.of("wie kan mijn gras maaien", "wie kan de heg snoeien", "kan iemand gras maaien"), Act.OFFER,
            List.of("ik wil graag helpen", "ik help graag met rijden", "ik kan graag rijden"), Act.THANKS,
            List.of("dank je wel", "heel veel dank", "bedankt en dank"));

    private SmallCorpus() {
    }

    static Corpus corpus() {
        var utterances = new ArrayList<Utterance>();
        for (var writer : WRITERS) {
            for (var act : List.of(Act.ASK, Act.OFFER, Act.THANKS)) {
                for (var text : SAID.getOrDefault(act, List.of())) {
                    utterances.add(new Utterance(writer + utterances.size(), Language.NL, text + " " + writer, act,
                            categories(act, text), Beneficiary.SELF, Set.<Concern>of(), writer));
                }
            }
        }
        return new Corpus(utterances);
    }

    private static Set<Category> categories(Act act, String text) {
        if (act == Act.ASK) {
            return Set.of(Category.GARDEN);
        }
        return text.contains("rijden") ? Set.of(Category.TRANSPORT, Category.ACCOMPANY) : Set.of();
    }

    static Task task(String name) {
        return Task.ALL.stream().filter(task -> task.name().equals(name)).findFirst().orElseThrow();
    }
}
