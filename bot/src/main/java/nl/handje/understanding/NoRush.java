package nl.handje.understanding;

import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handje.nlp.Act;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Understood;

/** "No rush", "geen haast": the "no" of these is none to whatever was asked. */
final class NoRush {
    private static final Pattern SAID = Pattern.compile("(?iu)\\b(?:(?:there.?s |there is )?(?:absolutely |really )?"
            + "(?:no|not in a|not in any|isn.?t any|not any) (?:rush|hurry|haste)|not (?:that )?urgent"
            + "|no (?:worries|problem|stress|pressure)"
            + "|(?:het |dat |er )?(?:heeft |heb |is |hoeft )?(?:helemaal |echt |absoluut )?"
            + "(?:geen|niet zo.n|niet veel) (?:ge)?(?:haast|spoed|probleem|stress|druk)|niet (?:zo )?dringend)\\b");
    private static final double SURELY = 0.9;

    private NoRush() {
    }

    /** Without a denial that is nothing but such a word. */
    static Understood in(Understood said, Function<String, Understood> reading) {
        if (said.act().value() != Act.DENY || !SAID.matcher(said.text()).find()) {
            return said;
        }
        var rest = SAID.matcher(said.text()).replaceAll(" ").strip();
        return rest.chars().anyMatch(Character::isLetter) && reading.apply(rest).act().value() == Act.DENY
                ? said
                : said.withActs(Stream.concat(Stream.of(new Prediction<>(Act.OTHER, SURELY)),
                        said.acts().stream().filter(act -> act.value() != Act.OTHER)).toList(), false);
    }
}
