package nl.handje.telegram;

import static nl.handje.telegram.ErrorTable.Row.row;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.outbox.Outcome;
import nl.handje.messaging.outbox.Parcel;

/**
 * What each refusal means for the parcel; the first row that fits counts. Refusals that only formatted texts, threads
 * and quoted replies can get are defects here, for we send none.
 */
final class ErrorTable {
    private static final int ANY = 0;
    private static final Duration UNSAID = Duration.ofSeconds(5);

    private static final List<Row> ROWS = List.of(
            row(429, "", (parcel, no) -> new Outcome.SlowDown(no.retryAfter().stream().mapToObj(Duration::ofSeconds)
                    .findFirst().orElse(UNSAID))),
            row(401, "", (parcel, no) -> new Outcome.Stop(reason(no))),
            row(421, "", (parcel, no) -> new Outcome.Stop(reason(no))),
            row(404, "method not found", (parcel, no) -> new Outcome.Defect(reason(no))),
            row(404, "", (parcel, no) -> new Outcome.Stop(reason(no))),
            row(409, "", (parcel, no) -> new Outcome.TryAgain(reason(no))),
            row(ANY, "message is not modified", (parcel, no) -> new Outcome.Delivered(parcel.changed())),
            row(ANY, "message to delete not found", (parcel, no) -> new Outcome.Delivered(OptionalLong.empty())),
            row(ANY, "query is too old", (parcel, no) -> new Outcome.Delivered(OptionalLong.empty())),
            row(ANY, "query id is invalid", (parcel, no) -> new Outcome.Delivered(OptionalLong.empty())),
            row(ANY, "message to edit not found", ErrorTable::anew),
            row(ANY, "message can't be edited", ErrorTable::anew),
            row(ANY, "message can't be deleted", ErrorTable::inItsPlace),
            row(ANY, "message_id_invalid", ErrorTable::anew),
            row(ANY, "upgraded to a supergroup", ErrorTable::moved),
            row(ANY, "not enough rights to send", ErrorTable::unwanted),
            row(ANY, "no rights to send", ErrorTable::unwanted),
            row(403, "user is deactivated", (parcel, no) -> new Outcome.Gone(true, reason(no))),
            row(403, "group chat was deleted", (parcel, no) -> new Outcome.Gone(true, reason(no))),
            row(403, "", (parcel, no) -> new Outcome.Gone(false, reason(no))),
            row(400, "chat not found", (parcel, no) -> new Outcome.Gone(false, reason(no))),
            row(400, "peer_id_invalid", (parcel, no) -> new Outcome.Gone(false, reason(no))),
            row(ANY, "", (parcel, no) -> new Outcome.Defect(reason(no))));

    private ErrorTable() {
    }

    static Outcome outcome(Parcel parcel, Refusal refusal) {
        return ROWS.stream().filter(row -> row.fits(refusal)).findFirst().orElseThrow().meaning().apply(parcel,
                refusal);
    }

    /** New words for a message that is no more are said anew; buttons that are no more need not be taken away. */
    private static Outcome anew(Parcel parcel, Refusal refusal) {
        return switch (parcel.content()) {
            case Delivery.Change change -> new Outcome.Rewrite(parcel.chat(),
                    new Delivery.Text(change.text(), change.buttons()), reason(refusal));
            case Delivery.Caption caption -> new Outcome.Rewrite(parcel.chat(),
                    new Delivery.Text(caption.caption(), List.of()), reason(refusal));
            case Delivery.Withdrawal _ -> new Outcome.Delivered(parcel.changed());
            case Delivery.WithoutButtons _ -> new Outcome.Delivered(parcel.changed());
            case Delivery.Text _ -> new Outcome.Delivered(parcel.changed());
            case Delivery.File _ -> new Outcome.Delivered(parcel.changed());
            case Delivery.Leave _ -> new Outcome.Delivered(parcel.changed());
            case Delivery.Document _ -> new Outcome.Delivered(parcel.changed());
            case Delivery.Location _ -> new Outcome.Delivered(parcel.changed());
        };
    }

    /** After two days Telegram deletes no message any more, but its words can still be changed. */
    private static Outcome inItsPlace(Parcel parcel, Refusal refusal) {
        return parcel.content() instanceof Delivery.Withdrawal(String key, String otherwise)
                ? new Outcome.Rewrite(parcel.chat(), new Delivery.Change(key, otherwise, List.of()), reason(refusal))
                : new Outcome.Defect(reason(refusal));
    }

    private static Outcome moved(Parcel parcel, Refusal refusal) {
        return refusal.migratedTo().isPresent()
                ? new Outcome.Rewrite(refusal.migratedTo().getAsLong(), parcel.content(), reason(refusal))
                : new Outcome.Gone(false, reason(refusal));
    }

    /** A group that lets the bot say nothing does not want it. */
    private static Outcome unwanted(Parcel parcel, Refusal refusal) {
        return parcel.chat() < 0
                ? new Outcome.Rewrite(parcel.chat(), new Delivery.Leave(OptionalLong.empty(), "", ""), reason(refusal))
                : new Outcome.Gone(false, reason(refusal));
    }

    private static String reason(Refusal refusal) {
        return refusal.code() + " " + refusal.description();
    }

    /** A code, or any; words in the description, or none; what they mean. */
    record Row(int code, String words, BiFunction<Parcel, Refusal, Outcome> meaning) {
        static Row row(int code, String words, BiFunction<Parcel, Refusal, Outcome> meaning) {
            return new Row(code, words, meaning);
        }

        boolean fits(Refusal refusal) {
            return (code == ANY || code == refusal.code())
                    && refusal.description().toLowerCase(Locale.ROOT).contains(words);
        }
    }
}
