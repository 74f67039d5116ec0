package nl.handje.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import nl.handje.conversation.Heard;
import nl.handje.conversation.Sender;
import nl.handje.messaging.Button;

/** Somebody of a {@link Town}, and what their telephone shows. */
public final class Neighbour {
    private static final AtomicLong MESSAGES = new AtomicLong();

    private final Town town;
    private final Sender sender;
    private final List<Button> buttonsSeen = new ArrayList<>();
    private long lastMessage;

    Neighbour(Town town, Sender sender) {
        this.town = town;
        this.sender = sender;
    }

    public long chat() {
        return sender.chat();
    }

    public Neighbour says(String words) {
        if (words.startsWith("/")) {
            var parts = words.substring(1).split(" ", 2);
            town.hear(sender, clock -> new Heard.Command(sender, clock.instant(), parts[0],
                    parts.length > 1 ? parts[1] : ""));
        } else {
            lastMessage = MESSAGES.incrementAndGet();
            town.hear(sender, clock -> new Heard.Text(sender, clock.instant(), lastMessage, words, false));
        }
        return this;
    }

    /** Changes the words they said last. */
    public Neighbour edits(String words) {
        town.hear(sender, clock -> new Heard.Text(sender, clock.instant(), lastMessage, words, true));
        return this;
    }

    /** Shares a place, in degrees. */
    public Neighbour shares(double latitude, double longitude) {
        town.hear(sender, clock -> new Heard.Location(sender, clock.instant(), latitude, longitude));
        return this;
    }

    /** Taps the newest button with these words that was read. */
    public Neighbour taps(String label) {
        var newest = new ArrayList<>(buttonsSeen);
        Collections.reverse(newest);
        var button = newest.stream().filter(it -> it.label().equals(label)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("no button '" + label + "' among " + buttonsSeen));
        return tapsData(button.action());
    }

    /** Sends what a button would send: anybody can send anything. */
    public Neighbour tapsData(String data) {
        town.hear(sender, clock -> new Heard.Tap(sender, clock.instant(), MESSAGES.incrementAndGet(), data));
        return this;
    }

    public Neighbour sends(Heard.Media.Kind kind) {
        town.hear(sender,
                clock -> new Heard.Media(sender, clock.instant(), kind, Optional.of("file"), Optional.empty()));
        return this;
    }

    public Neighbour blocksTheBot() {
        town.hear(sender, clock -> new Heard.Reach(sender, clock.instant(), true));
        return this;
    }

    /** Reads the next message: these words exactly. */
    public Read reads(String text) {
        var letter = next();
        assertThat(letter.text()).isEqualTo(text);
        return new Read(letter);
    }

    /** Reads the next message: it has these words in it. */
    public Read readsSomethingWith(String... parts) {
        var letter = next();
        assertThat(letter.text()).contains(parts);
        return new Read(letter);
    }

    private Letterbox.Letter next() {
        var letter = town.letterbox().of(sender.chat()).poll();
        assertThat(letter).as("a message for %s", sender.firstName()).isNotNull();
        buttonsSeen.addAll(letter.buttons());
        return letter;
    }

    /** What is on the telephone and was not read yet. */
    public List<String> unread() {
        return town.letterbox().of(sender.chat()).stream().map(Letterbox.Letter::text).toList();
    }

    /** Reads whatever is there, oldest first. */
    public List<Read> readsEverything() {
        var all = new ArrayList<Read>();
        while (!town.letterbox().of(sender.chat()).isEmpty()) {
            all.add(new Read(next()));
        }
        return all;
    }

    /** Reads whatever is there, and gives the last of it with its buttons. */
    public Optional<Read> readsAll() {
        Optional<Read> last = Optional.empty();
        while (!town.letterbox().of(sender.chat()).isEmpty()) {
            last = Optional.of(new Read(next()));
        }
        return last;
    }

    /** A message that was read. */
    public static final class Read {
        private final Letterbox.Letter letter;

        private Read(Letterbox.Letter letter) {
            this.letter = letter;
        }

        /** With exactly these buttons under it. */
        public Read offering(String... labels) {
            assertThat(letter.buttons()).extracting(Button::label).containsExactly(labels);
            return this;
        }

        public String text() {
            return letter.text();
        }

        public List<String> labels() {
            return letter.buttons().stream().map(Button::label).toList();
        }
    }
}
