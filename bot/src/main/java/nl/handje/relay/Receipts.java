package nl.handje.relay;

import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.relay.line.Line;
import nl.handje.relay.line.Reveals;
import nl.handje.resident.Resident;
import org.springframework.stereotype.Component;

/** What the writer of a message reads: to whom it went, and what was taken out. */
@Component
class Receipts {
    Say sent(Line line, Resident reader, Masked words) {
        return of("relay.sent", line, reader, words);
    }

    Say changed(Line line, Resident reader, Masked words) {
        return of("relay.change-sent", line, reader, words);
    }

    /** With a button for giving on purpose what is not given by accident. */
    private static Say of(String phrase, Line line, Resident reader, Masked words) {
        var hidden = words.hidden();
        if (hidden.isEmpty()) {
            return Say.phrase(phrase, reader.name());
        }
        return Say.phrase("relay.sent-without", reader.name()).with(hidden.contains(Detail.ADDRESS)
                ? Option.of("line.share-address", Reveals.ADDRESS + ":" + line.id())
                : Option.of("line.share-phone", Reveals.PHONE + ":" + line.id()));
    }
}
