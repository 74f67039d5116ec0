package nl.handje.nlp;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.handje.nlp.training.Corpus;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** The time of the whole pipeline for one message, on one core: messages of the corpora in a random order. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class UnderstandingBenchmark {
    private static final Context CONTEXT = Context.at(ZonedDateTime.parse("2026-11-22T10:00+01:00[Europe/Amsterdam]"));

    private List<String> messages = List.of();
    private Understanding understanding;
    private int next;

    @Setup
    public void load() throws IOException {
        var all = new ArrayList<>(Corpus.read(Path.of(System.getProperty("corpora"))).utterances().stream()
                .map(it -> it.text()).toList());
        Collections.shuffle(all, new Random(1));
        messages = List.copyOf(all.subList(0, 5_000));
        understanding = Understanding.load();
    }

    /** Understands the next message. */
    @Benchmark
    public Understood message() {
        next = (next + 1) % messages.size();
        return understanding.of(messages.get(next), CONTEXT);
    }
}
