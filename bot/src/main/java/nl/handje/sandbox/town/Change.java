package nl.handje.sandbox.town;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One thing that happened, as it is written in the journal and read again after a restart. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(value = Change.PersonMet.class, name = "person"),
        @JsonSubTypes.Type(value = Change.BotSet.class, name = "bot"),
        @JsonSubTypes.Type(value = Change.HomeBotSet.class, name = "home"),
        @JsonSubTypes.Type(value = Change.ChatSet.class, name = "chat"),
        @JsonSubTypes.Type(value = Change.GroupSet.class, name = "group"),
        @JsonSubTypes.Type(value = Change.MessageSet.class, name = "message"),
        @JsonSubTypes.Type(value = Change.UpdateQueued.class, name = "update"),
        @JsonSubTypes.Type(value = Change.UpdatesDone.class, name = "done"),
        @JsonSubTypes.Type(value = Change.UpdateDone.class, name = "delivered"),
        @JsonSubTypes.Type(value = Change.TapSet.class, name = "tap"),
        @JsonSubTypes.Type(value = Change.FileKept.class, name = "file"),
        @JsonSubTypes.Type(value = Change.ClockMoved.class, name = "clock"),
        @JsonSubTypes.Type(value = Change.Counted.class, name = "counted")})
public sealed interface Change {
    /** Who waits for a change like this. */
    default Optional<Topic> topic() {
        return Optional.empty();
    }

    record PersonMet(Person person) implements Change {}

    record BotSet(Bot bot) implements Change {
        @Override
        public Optional<Topic> topic() {
            return Optional.of(Topic.queue(bot.id()));
        }
    }

    record HomeBotSet(long bot) implements Change {}

    record ChatSet(Chat chat) implements Change {
        @Override
        public Optional<Topic> topic() {
            return Optional.of(Topic.chat(chat.key()));
        }
    }

    record GroupSet(Group group) implements Change {}

    record MessageSet(Message message) implements Change {
        @Override
        public Optional<Topic> topic() {
            return Optional.of(Topic.chat(message.chat()));
        }
    }

    record UpdateQueued(Update update) implements Change {
        @Override
        public Optional<Topic> topic() {
            return Optional.of(Topic.queue(update.bot()));
        }
    }

    /** The bot has everything below this id. */
    record UpdatesDone(long bot, int below) implements Change {}

    /** The bot has this one: delivered to its webhook. */
    record UpdateDone(long bot, int id) implements Change {
        @Override
        public Optional<Topic> topic() {
            return Optional.of(Topic.queue(bot));
        }
    }

    record TapSet(Tap tap) implements Change {}

    record FileKept(StoredFile file) implements Change {}

    record ClockMoved(long aheadMillis) implements Change {}

    /** How far the numbers have got, so that none is given twice after old things were forgotten. */
    record Counted(int messages, long bot, int updates) implements Change {}
}
