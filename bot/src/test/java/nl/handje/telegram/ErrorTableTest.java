package nl.handje.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.outbox.Outcome;
import nl.handje.messaging.outbox.Parcel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorTableTest {
    private static final Parcel TEXT = new Parcel(1001, new Delivery.Text("hello", List.of()), OptionalLong.empty());
    private static final Parcel CHANGE = new Parcel(1001, new Delivery.Change("key", "new", List.of()),
            OptionalLong.of(7));
    private static final Parcel BUTTONS = new Parcel(1001, new Delivery.WithoutButtons(7), OptionalLong.empty());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            401 | Unauthorized                                                       | Stop
            404 | Not Found                                                          | Stop
            421 | Misdirected Request: unallowed token specified                     | Stop
            404 | Not Found: method not found                                        | Defect
            409 | Conflict: terminated by setWebhook request                         | TryAgain
            400 | Bad Request: message is not modified: specified new message        | Delivered
            400 | Bad Request: message to delete not found                           | Delivered
            400 | Bad Request: query is too old and response timeout expired         | Delivered
            403 | Forbidden: bot was blocked by the user                             | Gone
            403 | Forbidden: bot can't initiate conversation with a user             | Gone
            403 | Forbidden: bot was kicked from the group chat                      | Gone
            403 | Forbidden: bot is not a member of the supergroup chat              | Gone
            400 | Bad Request: not enough rights to send text messages to the chat   | Gone
            400 | Bad Request: chat not found                                        | Gone
            400 | Bad Request: PEER_ID_INVALID                                       | Gone
            403 | Forbidden: user is deactivated                                     | Gone
            403 | Forbidden: the group chat was deleted                              | Gone
            400 | Bad Request: BUTTON_DATA_INVALID                                   | Defect
            400 | Bad Request: message text is empty                                 | Defect
            400 | Bad Request: message is too long                                   | Defect
            400 | Bad Request: chat_id is empty                                      | Defect
            400 | Bad Request: REPLY_MARKUP_TOO_LONG                                 | Defect
            400 | Bad Request: can't parse entities                                  | Defect
            400 | Bad Request: message thread not found                              | Defect
            400 | something nobody has seen                                          | Defect
            """)
    void a_refusal_means(int code, String description, String outcome) {
        assertThat(outcome(TEXT, code, description).getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void what_is_too_old_to_be_taken_away_gets_other_words() {
        var withdrawal = new Parcel(1001, new Delivery.Withdrawal("key", "no longer shared"), OptionalLong.of(7));
        assertThat(outcome(withdrawal, 400, "Bad Request: message can't be deleted for everyone"))
                .isEqualTo(new Outcome.Rewrite(1001, new Delivery.Change("key", "no longer shared", List.of()),
                        "400 Bad Request: message can't be deleted for everyone"));
    }

    @Test
    void too_many_requests_wait_to_the_second() {
        var told = new Refusal(429, "Too Many Requests: retry after 17", OptionalInt.of(17), OptionalLong.empty());
        assertThat(ErrorTable.outcome(TEXT, told)).isEqualTo(new Outcome.SlowDown(Duration.ofSeconds(17)));
    }

    @Test
    void who_is_gone_for_good_is_told_from_who_may_return() {
        assertThat(outcome(TEXT, 403, "Forbidden: user is deactivated"))
                .matches(gone -> ((Outcome.Gone) gone).forGood());
        assertThat(outcome(TEXT, 403, "Forbidden: bot was blocked by the user"))
                .matches(gone -> !((Outcome.Gone) gone).forGood());
    }

    @Test
    void a_message_that_cannot_be_changed_is_sent_anew_and_buttons_of_one_that_is_gone_are_gone() {
        for (String description : List.of("Bad Request: message to edit not found",
                "Bad Request: message can't be edited", "Bad Request: MESSAGE_ID_INVALID")) {
            assertThat(outcome(CHANGE, 400, description)).isInstanceOfSatisfying(Outcome.Rewrite.class,
                    rewrite -> assertThat(rewrite.content()).isEqualTo(new Delivery.Text("new", List.of())));
            assertThat(outcome(BUTTONS, 400, description)).isInstanceOf(Outcome.Delivered.class);
        }
    }

    @Test
    void a_group_that_moved_gets_it_at_its_new_number() {
        var moved = new Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", OptionalInt.empty(),
                OptionalLong.of(-1009));
        assertThat(ErrorTable.outcome(TEXT, moved)).isInstanceOfSatisfying(Outcome.Rewrite.class,
                rewrite -> assertThat(rewrite.chat()).isEqualTo(-1009));
    }

    private static Outcome outcome(Parcel parcel, int code, String description) {
        return ErrorTable.outcome(parcel, new Refusal(code, description, OptionalInt.empty(), OptionalLong.empty()));
    }
}
