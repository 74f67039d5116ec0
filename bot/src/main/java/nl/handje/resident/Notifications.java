package nl.handje.resident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Prompts;
import nl.handje.messaging.Button;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.Outbox;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Spoken;
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
        putAll(List.of(new Notice(to, priority, key, choices, Spoken.phrase(phrase, arguments))));
    }

    /** Many at once, in this order: people, messages and questions go to the database together. */
    public void putAll(List<Notice> notices) {
        var people = residents.findAllById(notices.stream().map(Notice::to).distinct().toList()).stream()
                .collect(Collectors.toMap(Resident::id, Function.identity()));
        var deliveries = new ArrayList<Delivery>();
        var openings = new ArrayList<Prompts.Opening>();
        for (var notice : notices) {
            add(notice, Optional.ofNullable(people.get(notice.to())).orElseThrow(), deliveries, openings);
        }
        outbox.addAll(deliveries);
        prompts.openAll(openings);
    }

    private void add(Notice notice, Resident to, List<Delivery> deliveries, List<Prompts.Opening> openings) {
        var words = to.manner().parts(notice.words().in(to.language(), phrasebook.in(to.manner())));
        for (int i = 0; i < words.size() - 1; i++) {
            deliveries.add(new Delivery(to.chat(), notice.priority(), notice.key() + "/step-" + (i + 1),
                    new Delivery.Text(words.get(i), List.of())));
        }
        deliveries.add(new Delivery(to.chat(), notice.priority(), notice.key(),
                new Delivery.Text(words.getLast(), buttons(to.language(), notice.choices()))));
        if (!notice.choices().isEmpty()) {
            openings.add(new Prompts.Opening(to.chat(), notice.key(), notice.choices(), String.join("\n\n", words)));
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
