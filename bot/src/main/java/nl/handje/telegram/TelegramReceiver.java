package nl.handje.telegram;

import java.util.List;
import nl.handje.BotOnly;
import nl.handje.messaging.Button;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.Outbox;
import nl.handje.messaging.Priority;
import nl.handje.messaging.inbox.Receiver;
import nl.handje.messaging.inbox.Update;
import nl.handje.messaging.outbox.ChatReach;
import nl.handje.messenger.Choice;
import nl.handje.messenger.Heard;
import nl.handje.messenger.Listener;
import nl.handje.messenger.Reply;
import org.springframework.stereotype.Component;

/** Lets the conversation hear what an update says, and promises its answers. */
@Component
@BotOnly
class TelegramReceiver implements Receiver {
    private final Listener listener;
    private final Outbox outbox;
    private final ChatReach reach;
    private final GroupTalk groups;

    TelegramReceiver(Listener listener, Outbox outbox, ChatReach reach, GroupTalk groups) {
        this.listener = listener;
        this.outbox = outbox;
        this.reach = reach;
        this.groups = groups;
    }

    @Override
    public void receive(Update update) {
        switch (UpdateReader.read(update.payload(), update.receivedAt())) {
            case Reading.Personal personal -> personal(update, personal.heard());
            case Reading.IntoGroup into -> groups.enters(update, into);
            case Reading.InGroup said -> groups.hears(update, said);
            case Reading.GroupMoved moved -> groups.moves(moved);
            case Reading.OutOfGroup left -> groups.leaves(left);
            case Reading.Nothing _ -> {
                // Done by having been read.
            }
        }
    }

    @Override
    public boolean mayGoOn(Update first) {
        return Burst.of(List.of(first)).isPresent();
    }

    /** "Hallo", "ik zoek hulp", "voor donderdag": three lines, typed in one breath, are one message. */
    @Override
    public boolean goesOn(List<Update> said, Update next) {
        return Burst.of(said).flatMap(burst -> burst.with(next)).isPresent();
    }

    @Override
    public void receiveTogether(List<Update> updates) {
        if (updates.size() == 1) {
            receive(updates.getFirst());
        } else {
            personal(updates.getFirst(), Burst.of(updates).orElseThrow().whole());
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
            outbox.add(delivery(chat, "update/" + update.id() + "/" + i, replies.get(i), Priority.REPLY));
        }
    }

    static Delivery delivery(long chat, String key, Reply reply, Priority usual) {
        return new Delivery(chat, reply.urgent() ? Priority.CRISIS : usual, key,
                new Delivery.Text(reply.text(), reply.buttons().stream().map(TelegramReceiver::row).toList()));
    }

    private static List<Button> row(List<Choice> choices) {
        return choices.stream().map(choice -> new Button(choice.label(), choice.action())).toList();
    }
}
