package nl.handje.telegram;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.handje.BotOnly;
import nl.handje.messaging.DocumentWriter;
import nl.handje.messaging.outbox.Carrier;
import nl.handje.messaging.outbox.Outcome;
import nl.handje.messaging.outbox.Parcel;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Carries parcels by Telegram, and says of every one what became of it. */
@Component
@BotOnly
class TelegramCarrier implements Carrier {
    private final Calls calls;

    TelegramCarrier(TelegramClient telegram, Optional<List<DocumentWriter>> writers) {
        this.calls = new Calls(telegram, writers.orElseGet(List::of));
    }

    @Override
    public Outcome carry(Parcel parcel) {
        try {
            return new Outcome.Delivered(messageId(parcel, calls.make(parcel)));
        } catch (TelegramApiRequestException refused) {
            return refused(parcel, refused);
        } catch (TelegramApiException failed) {
            return failed(failed);
        }
    }

    private static OptionalLong messageId(Parcel parcel, Object answer) {
        return answer instanceof Message message ? OptionalLong.of(message.getMessageId()) : parcel.changed();
    }

    /** No code at all: it was done, and the answer holds something that the library does not know yet. */
    private static Outcome refused(Parcel parcel, TelegramApiRequestException refused) {
        int code = refused.getErrorCode() == null ? 0 : refused.getErrorCode();
        return code == 0
                ? new Outcome.Delivered(parcel.changed())
                : ErrorTable.outcome(parcel, refusal(code, refused));
    }

    private static Refusal refusal(int code, TelegramApiRequestException refused) {
        String description = refused.getApiResponse() == null ? "" : refused.getApiResponse();
        ResponseParameters parameters = refused.getParameters() == null
                ? new ResponseParameters()
                : refused.getParameters();
        Integer after = parameters.getRetryAfter();
        Long moved = parameters.getMigrateToChatId();
        return new Refusal(code, description, after == null ? OptionalInt.empty() : OptionalInt.of(after),
                moved == null ? OptionalLong.empty() : OptionalLong.of(moved));
    }

    private static Outcome failed(TelegramApiException failed) {
        for (Throwable cause = failed.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof LineBrokenException broken) {
                return new Outcome.Unknown(String.valueOf(broken.getMessage()));
            }
        }
        return failed.getCause() instanceof IOException unsent
                ? new Outcome.TryAgain(unsent.getClass().getSimpleName())
                : new Outcome.Defect(failed.getClass().getSimpleName());
    }
}
