package nl.handje.relay;

import java.util.List;
import nl.handje.conversation.PromptChoice;
import nl.handje.messaging.Priority;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import nl.handje.relay.line.LineId;
import nl.handje.relay.line.LineMenu;
import nl.handje.resident.Notifications;
import nl.handje.resident.ResidentId;

/** Never money, a card or a PIN: said under each message in which somebody writes about one. */
final class Warning {
    private Warning() {
    }

    static boolean isNeeded(String words, Phrasebook phrasebook) {
        return Wordings.of(phrasebook, "words.relay-money").areIn(words);
    }

    /**
     * Tells it.
     *
     * @param occasion
     *            names the message: for each it is said once
     */
    static void tell(Notifications notifications, LineId line, ResidentId reader, String occasion) {
        notifications.put(reader, Priority.REPLY, "relay-warning-" + occasion,
                List.of(PromptChoice.of("line.report-button", LineMenu.REPORT + ":" + line)), "relay.money-warning");
    }
}
