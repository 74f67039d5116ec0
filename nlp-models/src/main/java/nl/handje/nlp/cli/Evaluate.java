package nl.handje.nlp.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.handje.nlp.Context;
import nl.handje.nlp.Understanding;

/** Measures the whole pipeline on a file of labelled messages. */
public final class Evaluate {
    private static final String USAGE = """
            Usage: evaluate FILE.tsv
            The first line names the columns: id, lang, text, act, categories, beneficiary, concerns, split (in any order;
            only lang, text and act are needed). Prints accuracy, F1, each label's precision and recall, the commonest
            confusions and how many messages were understood without asking, for each split.""";
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-23T10:00:00+01:00[Europe/Amsterdam]");
    private static final int WRONG_USE = 2;

    private Evaluate() {
    }

    /** Reads the file named and prints its figures. */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(arguments, new PrintStream(System.out, true, StandardCharsets.UTF_8), System.err));
    }

    /** The code to exit with. */
    static int run(String[] arguments, PrintStream out, PrintStream err) throws IOException {
        if (List.of(arguments).contains("--help")) {
            out.println(USAGE);
            return 0;
        }
        if (arguments.length != 1 || arguments[0].startsWith("-")) {
            err.println("One file is measured, without options.\n" + USAGE);
            return WRONG_USE;
        }
        try {
            print(LabelledFile.read(Path.of(arguments[0])), out);
            return 0;
        } catch (NoSuchFileException e) {
            err.println("There is no file " + arguments[0] + ".");
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
        }
        return WRONG_USE;
    }

    private static void print(List<Map<String, String>> rows, PrintStream out) {
        var understanding = Understanding.load();
        var bySplit = new LinkedHashMap<String, List<Judged>>();
        for (var row : rows) {
            var understood = understanding.of(row.getOrDefault("text", ""), Context.at(NOW));
            bySplit.computeIfAbsent(row.getOrDefault("split", "all"), it -> new ArrayList<>())
                    .add(new Judged(row, understood));
        }
        bySplit.forEach((split, judged) -> new Report(split, judged).print(out));
    }
}
