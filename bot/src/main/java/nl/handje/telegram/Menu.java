package nl.handje.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.handje.BotOnly;
import nl.handje.messaging.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeDefault;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** What Telegram shows of the bot before and beside the chat: commands and descriptions, in each language. */
@Component
@BotOnly
class Menu {
    private static final Logger LOG = LoggerFactory.getLogger(Menu.class);
    static final List<String> COMMANDS = List.of("ask", "offer", "mine", "agenda", "circle", "cancel", "help",
            "language", "privacy", "settings", "stop", "start");
    /** What can be said where others read along. */
    static final List<String> IN_GROUPS = List.of("ask", "offer", "help", "leave");

    private final TelegramClient telegram;

    Menu(TelegramClient telegram) {
        this.telegram = telegram;
    }

    /** Beside the other work: nobody waits for it, and the next start shows it if this one cannot. */
    void show() {
        Thread.ofVirtual().name("menu").start(this::send);
    }

    private void send() {
        try {
            for (BotApiMethod<Boolean> call : calls()) {
                telegram.execute(call);
            }
        } catch (TelegramApiException failed) {
            LOG.warn("The menu is not shown: {}", Failure.of(failed));
        }
    }

    static List<BotApiMethod<Boolean>> calls() {
        var calls = new ArrayList<BotApiMethod<Boolean>>();
        // Without a language it is for everybody else, and they live in the Netherlands.
        calls.addAll(calls(Words.dutch(), Optional.empty()));
        calls.addAll(calls(Words.english(), Optional.of(Words.english().language())));
        return calls;
    }

    private static List<BotApiMethod<Boolean>> calls(Words words, Optional<String> language) {
        var calls = new ArrayList<BotApiMethod<Boolean>>();
        calls.add(commands(words, language, BotCommandScopeDefault.builder().build(), COMMANDS));
        calls.add(commands(words, language, BotCommandScopeAllPrivateChats.builder().build(), COMMANDS));
        calls.add(commands(words, language, BotCommandScopeAllGroupChats.builder().build(), IN_GROUPS));
        var description = SetMyDescription.builder().description(words.of("description"));
        var summary = SetMyShortDescription.builder().shortDescription(words.of("short-description"));
        language.ifPresent(code -> {
            description.languageCode(code);
            summary.languageCode(code);
        });
        calls.add(description.build());
        calls.add(summary.build());
        return calls;
    }

    private static BotApiMethod<Boolean> commands(Words words, Optional<String> language, BotCommandScope scope,
            List<String> names) {
        var commands = SetMyCommands.builder().scope(scope).commands(names.stream()
                .map(command -> new BotCommand(words.of("command." + command + ".name"),
                        words.of("command." + command + ".description")))
                .toList());
        language.ifPresent(commands::languageCode);
        return commands.build();
    }
}
