package nl.handje.resident;

import java.util.List;
import nl.handje.conversation.Phrasebook;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Prompts;
import nl.handje.messaging.Button;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.Outbox;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells residents something that they did not just ask for, in their own language. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Notifications {
    private final Residents residents;
    private final Phrasebook phrasebook;
    private final Prompts prompts;
    private final Outbox outbox;

    Notifications(Residents residents, Phrasebook phrasebook, Prompts prompts, Outbox outbox) {
        this.residents = residents;
        this.phrasebook = phrasebook;
        this.prompts = prompts;
        this.outbox = outbox;
    }

    /**
     * Something to know.
     *
     * @param key
     *            names this message; the same key is not sent twice
     * @param phrase
     *            the key of the words
     */
    public void tell(ResidentId to, Priority priority, String key, String phrase, Object... arguments) {
        put(to, priority, key, List.of(), phrase, arguments);
    }

    /** Something to answer, by button or in words. */
    public void put(ResidentId to, Priority priority, String key, List<PromptChoice> choices, String phrase,
            Object... arguments) {
        var resident = residents.findById(to).orElseThrow();
        var words = resident.manner().parts(say(resident, phrase, arguments));
        for (int i = 0; i < words.size() - 1; i++) {
            outbox.add(new Delivery(resident.chat(), priority, key + "/step-" + (i + 1),
                    new Delivery.Text(words.get(i), List.of())));
        }
        outbox.add(new Delivery(resident.chat(), priority, key, new Delivery.Text(words.getLast(),
                buttons(resident.language(), choices))));
        if (!choices.isEmpty()) {
            prompts.open(resident.chat(), key, choices, String.join("\n\n", words));
        }
    }

    /** Takes back what was put to somebody: new words in its place, without buttons. */
    public void settle(ResidentId to, String key, String phrase, Object... arguments) {
        var resident = residents.findById(to).orElseThrow();
        prompts.close(resident.chat(), key);
        outbox.add(new Delivery(resident.chat(), Priority.REPLY, key + "/settled", new Delivery.Change(key,
                say(resident, phrase, arguments), List.of())));
    }

    private String say(Resident resident, String phrase, Object... arguments) {
        return phrasebook.in(resident.manner()).say(resident.language(), phrase, arguments);
    }

    /** New words in the place of what was put to somebody, with the same things to answer. */
    public void renew(ResidentId to, String key, String change, List<PromptChoice> choices, String phrase,
            Object... arguments) {
        var resident = residents.findById(to).orElseThrow();
        outbox.add(new Delivery(resident.chat(), Priority.REPLY, key + "/" + change, new Delivery.Change(key,
                phrasebook.say(resident.language(), phrase, arguments), buttons(resident.language(), choices))));
    }

    private List<List<Button>> buttons(Language language, List<PromptChoice> choices) {
        return choices.stream()
                .map(choice -> List.of(new Button(phrasebook.say(language, choice.phrase()), choice.action())))
                .toList();
    }
}
