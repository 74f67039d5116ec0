package nl.handje.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import nl.handje.messaging.Button;
import nl.handje.messenger.Heard;
import nl.handje.messenger.Sender;

/** Somebody of a {@link Town}, and what their telephone shows. */
public final class Neighbour {
    private static final AtomicLong MESSAGES = new AtomicLong();

    private final Town town;
    private final Sender sender;
    private final List<Button> buttonsSeen = new ArrayList<>();
    private final List<Long> said = new ArrayList<>();

    Neighbour(Town town, Sender sender) {
        this.town = town;
        this.sender = sender;
    }

    public long chat() {
        return sender.chat();
    }

    public Neighbour says(String words) {
        said.add(MESSAGES.incrementAndGet());
        town.hear(sender, clock -> words.startsWith("/")
                ? command(clock.instant(), words.substring(1))
                : new Heard.Text(sender, clock.instant(), said.getLast(), words, false));
        return this;
    }

    private Heard command(Instant at, String words) {
        var parts = words.split(" ", 2);
        return new Heard.Command(sender, at, parts[0], parts.length > 1 ? parts[1].strip() : "");
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

    /** Says something, and changes it afterwards. */
    public Neighbour changesTheLastMessageTo(String words) {
        return changesTo(said.getLast(), words);
    }

    /** Changes an earlier message. */
    public Neighbour changesTo(long message, String words) {
        town.hear(sender, clock -> new Heard.Text(sender, clock.instant(), message, words, true));
        return this;
    }

    /** Passes on what somebody else wrote. */
    public Neighbour forwards(String words) {
        town.hear(sender, clock -> new Heard.Forwarded(sender, clock.instant(), words));
        return this;
    }

    public Neighbour sendsWith(String caption, Heard.Media.Kind kind) {
        said.add(MESSAGES.incrementAndGet());
        town.hear(sender, clock -> new Heard.Media(sender, clock.instant(), said.getLast(), kind, Optional.of("file"),
                Optional.empty(), Optional.of(caption)));
        return this;
    }

    /** Sends a document with a name. */
    public Neighbour sendsADocument(String name) {
        said.add(MESSAGES.incrementAndGet());
        town.hear(sender, clock -> new Heard.Media(sender, clock.instant(), said.getLast(), Heard.Media.Kind.DOCUMENT,
                Optional.of("file"), Optional.of(name), Optional.empty()));
        return this;
    }

    /** Changes what stands under the photo that was sent last. */
    public Neighbour changesTheCaptionTo(String caption) {
        town.hear(sender, clock -> new Heard.Caption(sender, clock.instant(), said.getLast(), caption));
        return this;
    }

    /** Types several messages in one breath. */
    public Neighbour saysInOneBreath(String words) {
        var first = MESSAGES.incrementAndGet();
        said.add(MESSAGES.incrementAndGet());
        town.hear(sender, clock -> new Heard.Text(sender, clock.instant(), said.getLast(), words, false,
                List.of(first)));
        return this;
    }

    /** Shares the card with their own number. */
    public Neighbour sharesTheirNumber(String number) {
        town.hear(sender, clock -> new Heard.OwnNumber(sender, clock.instant(), number));
        return this;
    }

    public Neighbour sendsALocation(double latitude, double longitude) {
        town.hear(sender, clock -> new Heard.Location(sender, clock.instant(), latitude, longitude));
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

    /** What each button sends that this telephone ever showed, oldest first. */
    public List<String> buttonsSeen() {
        return buttonsSeen.stream().map(Button::action).toList();
    }

    /** The numbers of the messages that were said, oldest first. */
    public List<Long> messagesSaid() {
        return List.copyOf(said);
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
        assertThat(letter.buttons()).extracting(Button::label).as("buttons that a screen reader tells apart")
                .doesNotHaveDuplicates().allMatch(label -> label.codePoints().anyMatch(Character::isLetter));
        buttonsSeen.addAll(letter.buttons());
        return letter;
    }

    /** What is on the telephone and was not read yet. */
    public List<String> unread() {
        return town.letterbox().of(sender.chat()).stream().map(Letterbox.Letter::text).toList();
    }

    /** Reads whatever is there. */
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

        /** With exactly these buttons under it. The way out of an open question need not be named. */
        public Read offering(String... labels) {
            var named = List.of(labels);
            assertThat(letter.buttons()).filteredOn(button -> named.contains(button.label())
                    || !button.action().matches("q:\\d+:cancel")).extracting(Button::label).containsExactly(labels);
            return this;
        }

        /** With exactly these buttons under it, and no other way out. */
        public Read offeringOnly(String... labels) {
            assertThat(labels()).containsExactly(labels);
            return this;
        }

        public String text() {
            return letter.text();
        }

        public List<String> labels() {
            return letter.buttons().stream().map(Button::label).toList();
        }

        /** What the buttons send. */
        public List<String> actions() {
            return letter.buttons().stream().map(Button::action).toList();
        }
    }
}
