package nl.handje.hearing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.springframework.core.io.ClassPathResource;

/** What people write, whole and broken: real first messages, answers, corrections, two at once, typos, pictures. */
final class Texts {
    private static final int LONGEST = 4096;

    private final List<String> all;

    private Texts(List<String> all) {
        this.all = List.copyOf(all);
    }

    static Texts load() throws IOException {
        var all = new ArrayList<>(lines("fuzz-texts.txt"));
        lines("recorded-asks.tsv").stream().skip(1).map(line -> line.split("\t", -1)[2]).forEach(all::add);
        return new Texts(all);
    }

    private static List<String> lines(String file) throws IOException {
        return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8).lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    String any(RandomGenerator random) {
        var text = one(random);
        return switch (random.nextInt(20)) {
            case 0 -> text + " " + one(random);
            case 1 -> text.toUpperCase(Locale.ROOT);
            case 2 -> mistyped(text, random);
            case 3 -> text + " \uD83D\uDE4F\uD83D\uDC4D";
            case 4 -> text.substring(0, Math.max(1, text.length() / 2));
            case 5 -> random.nextInt(10) == 0 ? overAndOver(text) : text;
            case 6 -> random.nextInt(10) == 0 ? overAndOver(aWordOf(text, random)) : text;
            default -> text;
        };
    }

    static String overAndOver(String words) {
        return (words + " ").repeat(LONGEST / (words.length() + 1));
    }

    private static String aWordOf(String text, RandomGenerator random) {
        var words = text.strip().split("\\s+");
        return words[random.nextInt(words.length)];
    }

    private String one(RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String mistyped(String text, RandomGenerator random) {
        int at = random.nextInt(text.length());
        return text.substring(0, at) + (char) ('a' + random.nextInt(26)) + text.substring(at);
    }
}
