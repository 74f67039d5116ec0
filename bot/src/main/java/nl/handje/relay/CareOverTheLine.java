package nl.handje.relay;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handje.conversation.Attention;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.messenger.Heard;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import nl.handje.relay.line.Line;
import nl.handje.relay.line.NeighbourLines;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * "Help je me dan ook met wassen?", said to the neighbour: it goes over as anything else, and is noticed. What is asked
 * of nobody in particular is left to who says a kind no to it.
 */
@Component
@Order(8)
class CareOverTheLine implements Interceptor {
    private final NeighbourLines lines;
    private final Residents residents;
    private final Relay relay;
    private final Wordings toYou;
    private final Wordings toAnybody;

    CareOverTheLine(NeighbourLines lines, Residents residents, Relay relay, Phrasebook phrasebook) {
        this.lines = lines;
        this.residents = residents;
        this.relay = relay;
        this.toYou = Wordings.of(phrasebook, "words.relay-to-you");
        this.toAnybody = Wordings.of(phrasebook, "words.relay-to-anybody");
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Heard.Text message, Understood understood,
            Attention attention) {
        if (attention != Attention.FREE || message.edited() || !isOfCareOnly(understood)) {
            return Optional.empty();
        }
        var writer = residents.findByChat(person.chat()).map(Resident::id).orElseThrow();
        var open = lines.openByNeighbour(writer);
        return open.size() == 1 && isSaidTo(open.getFirst().otherThan(writer), understood.text())
                ? Optional.of(List.of(pass(open.getFirst(), writer, message, understood)))
                : Optional.empty();
    }

    private static boolean isOfCareOnly(Understood understood) {
        return !understood.isAcute() && !Relay.isRisky(understood) && understood.concerns().stream()
                .anyMatch(finding -> finding.concern() == Concern.PROFESSIONAL_CARE);
    }

    private boolean isSaidTo(ResidentId neighbour, String text) {
        return !toAnybody.areIn(text) && (toYou.areIn(text) || residents.findById(neighbour).map(Resident::name)
                .filter(name -> Stream.of(text.split("[^\\p{L}]+")).anyMatch(name::equalsIgnoreCase)).isPresent());
    }

    private Say pass(Line line, ResidentId writer, Heard.Text message, Understood understood) {
        return relay.send(line, residents.findById(writer).orElseThrow(), understood,
                Optional.of(Stream.concat(message.before().stream(), Stream.of(message.messageId())).toList()));
    }
}
