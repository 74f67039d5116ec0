package nl.handje.nlp.foreign.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.handje.nlp.ForeignLanguage;
import nl.handje.nlp.Language;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.foreign.Foreign;
import nl.handje.nlp.foreign.Spellings;
import nl.handje.nlp.foreign.SurelyForeign;
import nl.handje.nlp.model.Calibration;
import nl.handje.nlp.model.Figures;
import nl.handje.nlp.model.LabelCard;

/** What is made of lines by somebody who never read their writers, and how good that is. */
record Judgements(Calibration calibration, List<Judgement> all) {
    private static final int COMMONEST = 20;

    /** What a line was taken for. */
    record Judgement(Line line, String given) {
        boolean isRight() {
            return line.label().equals(given);
        }

        boolean isFound() {
            return !given.equals(Spellings.OURS);
        }

        boolean isLong() {
            return line.words().size() >= SurelyForeign.FEWEST_WORDS;
        }
    }

    static Judgements of(List<Try> tries) {
        var calibration = Slope.of(tries);
        var foreign = Foreign.of(new Spellings(List.of(), words -> new double[0], calibration));
        return new Judgements(calibration, tries.stream().map(it -> new Judgement(it.line(), foreign
                .with(it.spellings(calibration)).judge(it.line().text(), Language.NL).language()
                .map(Prediction::value).map(ForeignLanguage::name).orElse(Spellings.OURS))).toList());
    }

    Map<String, Figures> figures() {
        var figures = new LinkedHashMap<String, Figures>();
        figures.put("ours", figures(it -> it.line().isOurs()));
        figures.put("others", figures(it -> !it.line().isOurs()));
        figures.put("others, 3 words and more", figures(it -> !it.line().isOurs() && it.isLong()));
        return figures;
    }

    private Figures figures(Predicate<Judgement> group) {
        var some = all.stream().filter(group).toList();
        var found = some.stream().filter(Judgement::isFound).toList();
        double right = share(some, Judgement::isRight);
        double coverage = share(some, Judgement::isFound);
        return new Figures(some.size(), right, right, right, coverage, share(found, Judgement::isRight), coverage);
    }

    Map<String, LabelCard> labels() {
        var labels = all.stream().map(it -> it.line().label()).distinct().sorted().toList();
        return labels.stream().collect(Collectors.toMap(label -> label, this::card, (a, b) -> a, LinkedHashMap::new));
    }

    private LabelCard card(String label) {
        var meant = all.stream().filter(it -> it.line().label().equals(label)).toList();
        double precision = share(all.stream().filter(it -> it.given().equals(label)).toList(), Judgement::isRight);
        double recall = share(meant, Judgement::isRight);
        double f1 = precision + recall == 0 ? 0 : rounded(2 * precision * recall / (precision + recall));
        return new LabelCard(meant.size(), precision, recall, f1,
                SurelyForeign.confidenceFor(Integer.MAX_VALUE), calibration);
    }

    List<String> confusions() {
        return all.stream().filter(it -> !it.isRight()).collect(Collectors
                .groupingBy(it -> it.line().label() + " → " + it.given(), TreeMap::new, Collectors.counting()))
                .entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(COMMONEST)
                .map(it -> it.getKey() + ": " + it.getValue()).toList();
    }

    private static double share(List<Judgement> some, Predicate<Judgement> condition) {
        return some.isEmpty() ? 0 : rounded((double) some.stream().filter(condition).count() / some.size());
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
