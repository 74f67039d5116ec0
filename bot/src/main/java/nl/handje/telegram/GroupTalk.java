package nl.handje.telegram;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import nl.handje.BotOnly;
import nl.handje.messaging.BotAddress;
import nl.handje.messaging.Button;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.Outbox;
import nl.handje.messaging.Priority;
import nl.handje.messaging.inbox.Update;
import nl.handje.messaging.outbox.ChatReach;
import org.springframework.stereotype.Component;

/**
 * What the bot does in groups: it says once what it is for, answers only when it is spoken to, and then leads to the
 * private chat. Never a name or a word of anybody. It goes when it is not wanted.
 */
@Component
@BotOnly
class GroupTalk {
    private static final Set<String> HELP = Set.of("start", "help", "hulp", "settings");
    private static final Set<String> LEAVE = Set.of("leave", "weg");

    private final BotAddress address;
    private final GroupChats groups;
    private final GroupAsks asks;
    private final ChatReach reach;
    private final Outbox outbox;
    private final long bot;

    GroupTalk(BotAddress address, GroupChats groups, GroupAsks asks, ChatReach reach, Outbox outbox,
            TelegramSettings settings) {
        this.address = address;
        this.groups = groups;
        this.asks = asks;
        this.reach = reach;
        this.outbox = outbox;
        this.bot = settings.bot();
    }

    /** Where it may say nothing it has nothing to do. */
    void enters(Update update, Reading.IntoGroup into) {
        reach.found(into.chat());
        if (!into.mayWrite()) {
            leave(update, into.chat(), new Delivery.Leave(OptionalLong.empty(), "", ""));
        } else if (groups.greet(into.chat())) {
            say(update, into.chat(), Words.in(into.languageTag()).of("group"), toPrivate(into.languageTag()));
        }
    }

    void leaves(Reading.OutOfGroup out) {
        groups.forget(out.chat());
        reach.lost(out.chat(), false);
    }

    void moves(Reading.GroupMoved moved) {
        reach.moved(moved.from(), moved.to());
    }

    void hears(Update update, Reading.InGroup said) {
        reach.found(said.chat());
        if (said.answersTo().orElse(0) == bot || isNamed(said.text())) {
            answer(update, said, Spoken.of(said.text(), address.username().orElse("")));
        }
    }

    private boolean isNamed(String text) {
        String name = address.username().orElse("");
        // A command without a name comes to us only when it is meant for us.
        return (text.startsWith("/") && !Spoken.isForAnother(text, "@" + name.toLowerCase(Locale.ROOT)))
                || (!name.isEmpty() && Spoken.mention(name).matcher(text).find());
    }

    private void answer(Update update, Reading.InGroup said, Spoken spoken) {
        var words = Words.in(said.by().languageTag());
        if (LEAVE.contains(spoken.command())) {
            leave(update, said.chat(), new Delivery.Leave(
                    said.asTheGroup() ? OptionalLong.empty() : OptionalLong.of(said.by().chat()),
                    words.of("group.goodbye"), words.of("group.not-you")));
        } else if (words.isGoAway(spoken.text())) {
            leave(update, said.chat(), new Delivery.Leave(OptionalLong.empty(), words.of("group.goodbye"), ""));
        } else if (HELP.contains(spoken.command()) || spoken.text().isBlank() || said.asTheGroup()) {
            say(update, said.chat(), words.of("group"), toPrivate(said.by().languageTag()));
        } else {
            say(update, said.chat(), words.of("group.go-on"), toPrivateWith(said, spoken.text()));
        }
    }

    private List<List<Button>> toPrivate(Optional<String> languageTag) {
        return button(languageTag, address.link());
    }

    private List<List<Button>> toPrivateWith(Reading.InGroup said, String words) {
        return button(said.by().languageTag(), address.link(asks.keep(said.by().chat(), words)));
    }

    private static List<List<Button>> button(Optional<String> languageTag, Optional<String> link) {
        return link.map(to -> List.of(List.of(new Button(Words.in(languageTag).of("group.button"), to))))
                .orElseGet(List::of);
    }

    private void say(Update update, long chat, String text, List<List<Button>> buttons) {
        outbox.add(new Delivery(chat, Priority.REPLY, "update/" + update.id() + "/group",
                new Delivery.Text(text, buttons)));
    }

    private void leave(Update update, long chat, Delivery.Leave leave) {
        outbox.add(new Delivery(chat, Priority.REPLY, "update/" + update.id() + "/leave", leave));
    }

    /**
     * What was said to the bot, without its name.
     *
     * @param command
     *            without slash; empty when it is none
     */
    private record Spoken(String command, String text) {
        private static final Pattern COMMAND = Pattern.compile("/([A-Za-z0-9_]{1,32})(@\\w+)?(?:\\s+(.*))?",
                Pattern.DOTALL);

        static Spoken of(String text, String username) {
            String bare = username.isEmpty()
                    ? text
                    : mention(username).matcher(text).replaceAll(" ").strip();
            var command = COMMAND.matcher(bare);
            return command.matches()
                    ? new Spoken(command.group(1).toLowerCase(Locale.ROOT),
                            Optional.ofNullable(command.group(3)).orElse("").strip())
                    : new Spoken("", bare.replaceAll("^[\\s,:]+", "").strip());
        }

        static Pattern mention(String username) {
            return Pattern.compile("(?<!\\w)@" + Pattern.quote(username) + "\\b", Pattern.CASE_INSENSITIVE);
        }

        static boolean isForAnother(String text, String name) {
            var command = COMMAND.matcher(text);
            return command.matches() && command.group(2) != null
                    && !command.group(2).toLowerCase(Locale.ROOT).equals(name);
        }
    }
}
