package nl.handje.nlp.cli;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.handje.nlp.Finding;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Understood;
import nl.handje.nlp.When;
import nl.handje.nlp.Where;

/** What a message means as names and values, in the order of the command line's documentation. */
final class AsJson {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private AsJson() {
    }

    static Map<String, Object> of(Understood understood) {
        var json = new LinkedHashMap<String, Object>();
        json.put("text", understood.text());
        json.put("language", understood.foreign().map(it -> it.value().tag())
                .orElseGet(() -> understood.language().value().tag()));
        json.put("languageConfidence", rounded(understood.foreign().map(Prediction::confidence)
                .orElseGet(() -> understood.language().confidence())));
        json.put("act", understood.act().value());
        json.put("actConfidence", rounded(understood.act().confidence()));
        json.put("acts", predictions("act", understood.acts()));
        json.put("categories", predictions("category", understood.categories()));
        json.put("beneficiary", understood.beneficiary());
        json.put("when", suiting(understood).map(AsJson::when).toList());
        json.put("where", understood.where().stream().map(AsJson::where).toList());
        json.put("urgency", understood.urgency());
        json.put("concerns", understood.concerns().stream().map(AsJson::concern).toList());
        return json;
    }

    /** The documented fields have no mark for a time that does not suit, so it is left out. */
    private static Stream<When> suiting(Understood understood) {
        return understood.when().stream().filter(when -> !when.excluded());
    }

    private static <T> List<Map<String, Object>> predictions(String name, List<Prediction<T>> predictions) {
        return predictions.stream().map(it -> {
            var json = new LinkedHashMap<String, Object>();
            json.put(name, it.value());
            json.put("confidence", rounded(it.confidence()));
            return (Map<String, Object>) json;
        }).toList();
    }

    private static Map<String, Object> when(When when) {
        var json = new LinkedHashMap<String, Object>();
        json.put("text", when.text());
        json.put("start", iso(when.start()));
        json.put("end", iso(when.end()));
        json.put("grain", when.grain());
        json.put("openEnd", when.openEnd());
        json.put("recurrence", when.recurrence().orElse(""));
        json.put("alternatives", when.alternatives().stream().map(AsJson::when).toList());
        return json;
    }

    private static String iso(LocalDateTime moment) {
        return SECONDS.format(moment);
    }

    private static Map<String, Object> where(Where where) {
        var json = new LinkedHashMap<String, Object>();
        json.put("text", where.text());
        json.put("kind", where.kind());
        json.put("value", where.value());
        return json;
    }

    private static Map<String, Object> concern(Finding finding) {
        var json = new LinkedHashMap<String, Object>();
        json.put("concern", finding.concern());
        json.put("confidence", rounded(finding.confidence()));
        json.put("passage", finding.passage());
        json.put("reason", finding.reason());
        return json;
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }
}
