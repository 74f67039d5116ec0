package nl.handje.sandbox.town;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is so now: the sum of all changes. Read and written under the town's lock only. */
public final class Book {
    private static final int TAPS_REMEMBERED = 10_000;

    private final Map<Long, Person> people = new LinkedHashMap<>();
    private final Map<Long, Bot> bots = new LinkedHashMap<>();
    private final Map<ChatKey, Chat> chats = new LinkedHashMap<>();
    private final Map<Long, Group> groups = new LinkedHashMap<>();
    private final Map<ChatKey, NavigableMap<Integer, Message>> messages = new HashMap<>();
    private final Map<Long, NavigableMap<Integer, Update>> updates = new HashMap<>();
    private final Map<Long, Integer> lastUpdate = new HashMap<>();
    private final Map<String, Tap> taps = new LinkedHashMap<>();
    private final Map<String, StoredFile> files = new LinkedHashMap<>();
    private final int firstNumber;
    private int lastMessage;
    private long revision;
    private long homeBot;
    private long aheadMillis;

    Book(int firstNumber) {
        this.firstNumber = firstNumber;
        this.lastMessage = firstNumber;
    }

    void apply(Change change) {
        switch (change) {
            case Change.PersonMet met -> people.put(met.person().id(), met.person());
            case Change.BotSet set -> bots.put(set.bot().id(), set.bot());
            case Change.HomeBotSet set -> homeBot = set.bot();
            case Change.ChatSet set -> chats.put(set.chat().key(), set.chat());
            case Change.GroupSet set -> groups.put(set.group().id(), set.group());
            case Change.MessageSet set -> put(set.message());
            case Change.UpdateQueued queued -> put(queued.update());
            case Change.UpdatesDone done -> queue(done.bot()).headMap(done.below(), false).clear();
            case Change.UpdateDone done -> queue(done.bot()).remove(done.id());
            case Change.TapSet set -> put(set.tap());
            case Change.FileKept kept -> files.put(kept.file().id(), kept.file());
            case Change.ClockMoved moved -> aheadMillis = Math.max(aheadMillis, moved.aheadMillis());
            case Change.Counted counted -> count(counted);
        }
    }

    private void put(Message message) {
        messages.computeIfAbsent(message.chat(), key -> new TreeMap<>()).put(message.id(), message);
        lastMessage = Math.max(lastMessage, message.id());
        revision = Math.max(revision, message.revision());
    }

    private void put(Update update) {
        queue(update.bot()).put(update.id(), update);
        lastUpdate.merge(update.bot(), update.id(), Math::max);
    }

    private void put(Tap tap) {
        taps.put(tap.id(), tap);
        if (taps.size() > TAPS_REMEMBERED) {
            taps.remove(taps.keySet().iterator().next());
        }
    }

    private void count(Change.Counted counted) {
        lastMessage = Math.max(lastMessage, counted.messages());
        lastUpdate.merge(counted.bot(), counted.updates(), Math::max);
    }

    /** The shortest list of changes that leads to what is so now. */
    Stream<Change> changes() {
        Stream<Change> town = Stream.of(people.values().stream().map(Change.PersonMet::new),
                bots.values().stream().map(Change.BotSet::new), Stream.of(new Change.HomeBotSet(homeBot)),
                chats.values().stream().map(Change.ChatSet::new), groups.values().stream().map(Change.GroupSet::new),
                files.values().stream().map(Change.FileKept::new), taps.values().stream().map(Change.TapSet::new),
                Stream.of(new Change.ClockMoved(aheadMillis))).flatMap(each -> each);
        Stream<Change> talk = messages.values().stream().flatMap(chat -> chat.values().stream())
                .map(Change.MessageSet::new);
        Stream<Change> waiting = updates.values().stream().flatMap(queue -> queue.values().stream())
                .map(Change.UpdateQueued::new);
        Stream<Change> numbers = bots.keySet().stream()
                .map(bot -> new Change.Counted(lastMessage, bot, lastUpdate(bot)));
        return Stream.of(town, talk, waiting, numbers).flatMap(each -> each);
    }

    public Collection<Person> people() {
        return Collections.unmodifiableCollection(people.values());
    }

    public Optional<Person> person(long id) {
        return Optional.ofNullable(people.get(id));
    }

    public Collection<Bot> bots() {
        return Collections.unmodifiableCollection(bots.values());
    }

    public Optional<Bot> bot(long id) {
        return Optional.ofNullable(bots.get(id));
    }

    /** The bot that people talk to when nobody says which. */
    public long homeBot() {
        return homeBot;
    }

    public Chat chat(ChatKey key) {
        return chats.getOrDefault(key, Chat.fresh(key));
    }

    public Collection<Group> groups() {
        return Collections.unmodifiableCollection(groups.values());
    }

    public Optional<Group> group(long id) {
        return Optional.ofNullable(groups.get(id));
    }

    public NavigableMap<Integer, Message> messages(ChatKey key) {
        return Collections.unmodifiableNavigableMap(messages.getOrDefault(key, Collections.emptyNavigableMap()));
    }

    public Optional<Message> message(ChatKey key, int id) {
        return Optional.ofNullable(messages(key).get(id));
    }

    public NavigableMap<Integer, Update> updates(long bot) {
        return Collections.unmodifiableNavigableMap(queue(bot));
    }

    void forgetUpdatesBefore(long bot, long now) {
        queue(bot).values().removeIf(update -> update.isGone(now));
    }

    public Optional<Tap> tap(String id) {
        return Optional.ofNullable(taps.get(id));
    }

    public Optional<StoredFile> file(String id) {
        return Optional.ofNullable(files.get(id));
    }

    public Collection<StoredFile> files() {
        return Collections.unmodifiableCollection(files.values());
    }

    public Collection<Tap> taps() {
        return Collections.unmodifiableCollection(taps.values());
    }

    public int lastUpdate(long bot) {
        return lastUpdate.getOrDefault(bot, firstNumber);
    }

    public int nextMessage() {
        return lastMessage + 1;
    }

    public long revision() {
        return revision;
    }

    long aheadMillis() {
        return aheadMillis;
    }

    private NavigableMap<Integer, Update> queue(long bot) {
        return updates.computeIfAbsent(bot, id -> new TreeMap<>());
    }
}
