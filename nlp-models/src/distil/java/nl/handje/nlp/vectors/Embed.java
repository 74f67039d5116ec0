package nl.handje.nlp.vectors;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedCollection;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handje.nlp.Language;
import nl.handje.nlp.text.Words;
import nl.handje.nlp.training.Corpus;
import nl.handje.nlp.training.Utterance;
import tools.jackson.databind.json.JsonMapper;

/**
 * Has a sentence encoder read the English messages of the corpora, each of their words, and each whole word of its own
 * vocabulary, for {@code distil.py} to make word vectors of. By the desk only: nothing of it is in the product.
 */
public final class Embed {
    private static final Pattern WHOLE_WORD = Pattern.compile("[a-z]{2,}|[ai]");

    private Embed() {
    }

    /**
     * Embeds.
     *
     * @param arguments
     *            folder of the corpora, folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        var messages = Corpus.read(Path.of(arguments[0])).utterances().stream()
                .filter(it -> it.language() == Language.EN).map(Utterance::text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var counts = counts(messages);
        var target = Files.createDirectories(Path.of(arguments[1]));
        Files.write(target.resolve("words.tsv"), counts.entrySet().stream().map(it -> it.getKey() + "\t" + it.getValue())
                .toList());
        Files.write(target.resolve("messages.tsv"), messages.stream().map(it -> String.join(" ", Words.of(it))).toList());
        write(counts.sequencedKeySet(), target.resolve("words.bin"));
        write(messages, target.resolve("messages.bin"));
    }

    /** In how many messages each word stands. */
    private static TreeMap<String, Integer> counts(Collection<String> messages) throws IOException {
        var counts = new TreeMap<String, Integer>();
        known().filter(WHOLE_WORD.asMatchPredicate()).forEach(word -> counts.put(word, 0));
        messages.forEach(message -> Arrays.stream(Words.of(message)).distinct()
                .filter(word -> Character.isLetter(word.codePointAt(0)))
                .forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts;
    }

    @SuppressWarnings("unchecked") // as tokenizers are written down
    private static Stream<String> known() throws IOException {
        try (InputStream in = Objects
                .requireNonNull(Embed.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json"))) {
            var tokenizer = (Map<String, Map<String, Map<String, Object>>>) JsonMapper.shared().readValue(in, Map.class);
            return List.copyOf(Objects.requireNonNull(Objects.requireNonNull(tokenizer.get("model")).get("vocab"))
                    .keySet()).stream();
        }
    }

    private static void write(SequencedCollection<String> texts, Path file) throws IOException {
        try (var one = Executors.newSingleThreadExecutor();
                var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            var encoder = new AllMiniLmL6V2QuantizedEmbeddingModel(one);
            texts.forEach(text -> write(encoder.embed(text).content().vector(), out));
        }
    }

    private static void write(float[] vector, DataOutputStream out) {
        try {
            for (float value : vector) {
                out.writeFloat(value);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
