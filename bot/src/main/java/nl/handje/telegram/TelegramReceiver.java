package nl.handje.telegram;

import java.util.List;
import java.util.Optional;
import nl.handje.BotOnly;
import nl.handje.conversation.Choice;
import nl.handje.conversation.Heard;
import nl.handje.conversation.Listener;
import nl.handje.conversation.Reply;
import nl.handje.messaging.Button;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.Outbox;
import nl.handje.messaging.Priority;
import nl.handje.messaging.inbox.Receiver;
import nl.handje.messaging.inbox.Update;
import nl.handje.messaging.outbox.ChatReach;
import org.springframework.stereotype.Component;

/** Lets the conversation hear what an update says, and promises its answers. */
@Component
@BotOnly
class TelegramReceiver implements Receiver {
    private final Listener listener;
    private final Outbox outbox;
    private final ChatReach reach;

    TelegramReceiver(Listener listener, Outbox outbox, ChatReach reach) {
        this.listener = listener;
        this.outbox = outbox;
        this.reach = reach;
    }

    @Override
    public void receive(Update update) {
        switch (UpdateReader.read(update.payload(), update.receivedAt())) {
            case Reading.Personal personal -> personal(update, personal.heard());
            case Reading.InGroup group -> group(group.chat(), group.languageTag());
            case Reading.OutOfGroup left -> reach.lost(left.chat(), false);
            case Reading.Nothing _ -> {
                // Done by having been read.
            }
        }
    }

    private void personal(Update update, Heard heard) {
        long chat = heard.sender().chat();
        if (heard instanceof Heard.Reach changed && changed.blocked()) {
            reach.lost(chat, false);
        } else {
            reach.found(chat);
        }
        if (heard instanceof Heard.Tap tap) {
            // What was pressed stays readable without its buttons, so that nobody presses it again by mistake.
            outbox.add(new Delivery(chat, Priority.REPLY, "update/" + update.id() + "/pressed",
                    new Delivery.WithoutButtons(tap.messageId())));
        }
        List<Reply> replies = listener.hear(heard);
        for (int i = 0; i < replies.size(); i++) {
            outbox.add(delivery(chat, "update/" + update.id() + "/" + i, replies.get(i)));
        }
    }

    private static Delivery delivery(long chat, String key, Reply reply) {
        return new Delivery(chat, reply.urgent() ? Priority.CRISIS : Priority.REPLY, key,
                new Delivery.Text(reply.text(), reply.buttons().stream().map(TelegramReceiver::row).toList()));
    }

    private static List<Button> row(List<Choice> choices) {
        return choices.stream().map(choice -> new Button(choice.label(), choice.action())).toList();
    }

    /** Said once in each group, by the key of the promise. */
    private void group(long chat, Optional<String> languageTag) {
        reach.found(chat);
        outbox.add(new Delivery(chat, Priority.REPLY, "group/" + chat,
                new Delivery.Text(Words.in(languageTag).of("group"), List.of())));
    }
}
