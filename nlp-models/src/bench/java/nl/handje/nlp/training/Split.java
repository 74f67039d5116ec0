package nl.handje.nlp.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Messages to learn from, and others to be tried on: the same for every peer. */
record Split(String name, List<Example> train, List<Example> test) {

    /** The acts of our corpora; a quarter of the writers is kept for the test. */
    static Split ofActs(Corpus corpus) {
        var folds = corpus.foldsByWriter();
        var train = new ArrayList<Example>();
        var test = new ArrayList<Example>();
        for (int i = 0; i < folds.length; i++) {
            var it = corpus.utterances().get(i);
            (folds[i] == 0 ? test : train).add(new Example(it.text(), it.act().name()));
        }
        return new Split("acts, other writers", train, test);
    }

    /** The intents of MASSIVE: its train part, and its dev part as the test. */
    static Split ofMassive(Path folder, String language) throws IOException {
        return new Split("MASSIVE " + language, examples(folder.resolve(language + ".train.tsv")),
                examples(folder.resolve(language + ".dev.tsv")));
    }

    private static List<Example> examples(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t", -1))
                .map(columns -> new Example(columns[3], columns[2])).toList();
    }

    /** The same test, after learning from the messages of another split as well. */
    Split learningAlsoFrom(Split other) {
        return new Split(name, Stream.concat(train.stream(), other.train.stream()).toList(), test);
    }

    List<String> labels() {
        return train.stream().map(Example::label).distinct().sorted().toList();
    }
}
