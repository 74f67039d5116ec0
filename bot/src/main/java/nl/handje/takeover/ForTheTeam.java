package nl.handje.takeover;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.messenger.Heard;
import nl.handje.nlp.Understood;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.safety.Safety;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * While a human has the chat, what is written is for that human, and the bot keeps silent. But not when somebody is in
 * danger, and not when they want to stop.
 */
@Component
@Order(5)
class ForTheTeam implements Interceptor {
    private final TakeoverRows rows;
    private final Lines lines;
    private final Chats chats;
    private final StopWords stopWords;
    private final Residents residents;
    private final Clock clock;

    ForTheTeam(TakeoverRows rows, Lines lines, Chats chats, StopWords stopWords, Residents residents,
            Clock clock) {
        this.rows = rows;
        this.lines = lines;
        this.chats = chats;
        this.stopWords = stopWords;
        this.residents = residents;
        this.clock = clock;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return open(person).flatMap(takeover -> {
            if (stopWords.has(understood.text())) {
                return Optional.of(stop(takeover));
            }
            keep(takeover, understood.text());
            return Safety.isAcute(understood) ? Optional.empty() : Optional.of(List.of());
        });
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Heard heard, boolean busy) {
        return open(person).flatMap(takeover -> switch (heard) {
            case Heard.Command command -> command(takeover, command.name());
            case Heard.Media media -> kept(takeover, "[" + media.kind() + "] " + media.caption().orElse(""));
            case Heard.Forwarded forwarded -> kept(takeover, forwarded.text());
            case Heard.Location location -> kept(takeover, "[LOCATION]");
            case Heard.Caption caption -> kept(takeover, caption.caption());
            case Heard.OwnNumber number -> kept(takeover, "[CONTACT]");
            case Heard.Text text -> Optional.empty();
            case Heard.Tap tap -> Optional.empty();
            case Heard.Reach reach -> Optional.empty();
        });
    }

    /** A command is said to the bot and to nobody else; stop and cancel also end this. */
    private Optional<List<Say>> command(Takeover takeover, String name) {
        if (StopWords.STOP_ALL.contains(name)) {
            chats.close(takeover, Takeover.End.RESIDENT);
            return Optional.empty();
        }
        return StopWords.CANCEL.contains(name) ? Optional.of(stop(takeover)) : Optional.empty();
    }

    private List<Say> stop(Takeover takeover) {
        chats.close(takeover, Takeover.End.RESIDENT);
        return List.of(Say.phrase("takeover.stopped"));
    }

    private Optional<List<Say>> kept(Takeover takeover, String words) {
        keep(takeover, words.strip());
        return Optional.of(List.of());
    }

    private void keep(Takeover takeover, String words) {
        lines.add(takeover, true, words);
        takeover.heard(clock.instant());
    }

    private Optional<Takeover> open(Person person) {
        return residents.findByChat(person.chat()).map(Resident::id).flatMap(rows::findByResidentAndEndedAtIsNull);
    }
}
