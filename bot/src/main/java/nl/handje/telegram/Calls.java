package nl.handje.telegram;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.handje.messaging.Button;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.DocumentWriter;
import nl.handje.messaging.outbox.Parcel;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.methods.groupadministration.LeaveChat;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendLocation;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.send.SendVideo;
import org.telegram.telegrambots.meta.api.methods.send.SendVideoNote;
import org.telegram.telegrambots.meta.api.methods.send.SendVoice;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageCaption;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Says a parcel in Telegram's methods. Words go as they are: nothing a person writes can become formatting. */
final class Calls {
    private static final LinkPreviewOptions NO_PREVIEW = LinkPreviewOptions.builder().isDisabled(true).build();

    private static final Set<String> ADMINISTRATORS = Set.of("creator", "administrator");

    private static final int LONGEST_CAPTION = 1024;

    private final TelegramClient telegram;
    private final Map<String, DocumentWriter> writers;

    Calls(TelegramClient telegram, List<DocumentWriter> writers) {
        this.telegram = telegram;
        this.writers = writers.stream().collect(Collectors.toMap(DocumentWriter::name, Function.identity()));
    }

    /** Makes the call for a parcel; the answer is a message, or true for a change. */
    Object make(Parcel parcel) throws TelegramApiException {
        return switch (parcel.content()) {
            case Delivery.Text text -> telegram.execute(message(parcel, text.text(), text.buttons()));
            case Delivery.Change change when parcel.changed().isPresent() -> telegram.execute(edit(parcel, change));
            case Delivery.Change change -> telegram.execute(message(parcel, change.text(), change.buttons()));
            case Delivery.Caption caption -> caption(parcel, caption);
            case Delivery.Withdrawal withdrawal -> withdraw(parcel);
            case Delivery.WithoutButtons without -> telegram.execute(withoutButtons(parcel, without));
            case Delivery.File file -> file(parcel.chat(), file);
            case Delivery.Leave leave -> leave(parcel, leave);
            case Delivery.Document document -> document(parcel, document);
            case Delivery.Location location -> telegram.execute(
                    new SendLocation(chat(parcel), location.latitude(), location.longitude()));
        };
    }

    private static SendMessage message(Parcel parcel, String text, List<List<Button>> buttons) {
        var builder = SendMessage.builder().chatId(parcel.chat()).text(text).linkPreviewOptions(NO_PREVIEW);
        return buttons.isEmpty() ? builder.build() : builder.replyMarkup(keyboard(buttons)).build();
    }

    private static EditMessageText edit(Parcel parcel, Delivery.Change change) {
        return EditMessageText.builder().chatId(parcel.chat()).messageId((int) parcel.changed().getAsLong())
                .text(change.text()).linkPreviewOptions(NO_PREVIEW).replyMarkup(keyboard(change.buttons())).build();
    }

    private Object caption(Parcel parcel, Delivery.Caption caption) throws TelegramApiException {
        return parcel.changed().isEmpty()
                ? telegram.execute(message(parcel, caption.caption(), List.of()))
                : telegram.execute(EditMessageCaption.builder().chatId(parcel.chat())
                        .messageId((int) parcel.changed().getAsLong()).caption(shortened(caption.caption())).build());
    }

    /** What never arrived need not be taken away. */
    private Object withdraw(Parcel parcel) throws TelegramApiException {
        return parcel.changed().isEmpty()
                ? true
                : telegram.execute(new DeleteMessage(chat(parcel), (int) parcel.changed().getAsLong()));
    }

    private static EditMessageReplyMarkup withoutButtons(Parcel parcel, Delivery.WithoutButtons without) {
        return EditMessageReplyMarkup.builder().chatId(parcel.chat()).messageId((int) without.messageId())
                .replyMarkup(keyboard(List.of())).build();
    }

    private Object file(long chat, Delivery.File file) throws TelegramApiException {
        var held = new InputFile(file.fileId());
        return switch (file.kind()) {
            case PHOTO ->
                telegram.execute(SendPhoto.builder().chatId(chat).photo(held).caption(caption(file)).build());
            case VOICE ->
                telegram.execute(SendVoice.builder().chatId(chat).voice(held).caption(caption(file)).build());
            case VIDEO ->
                telegram.execute(SendVideo.builder().chatId(chat).video(held).caption(caption(file)).build());
            case VIDEO_NOTE -> telegram.execute(SendVideoNote.builder().chatId(chat).videoNote(held).build());
            case DOCUMENT -> telegram
                    .execute(SendDocument.builder().chatId(chat).document(held).caption(caption(file)).build());
        };
    }

    /** Who may not send the bot away is told so; who may is said goodbye to. */
    private Object leave(Parcel parcel, Delivery.Leave leave) throws TelegramApiException {
        if (leave.askedBy().isPresent() && !isAdministrator(parcel, leave.askedBy().getAsLong())) {
            return telegram.execute(message(parcel, leave.otherwise(), List.of()));
        }
        if (!leave.goodbye().isBlank()) {
            telegram.execute(message(parcel, leave.goodbye(), List.of()));
        }
        return telegram.execute(new LeaveChat(chat(parcel)));
    }

    private boolean isAdministrator(Parcel parcel, long person) throws TelegramApiException {
        return ADMINISTRATORS.contains(telegram.execute(new GetChatMember(chat(parcel), person)).getStatus());
    }

    /** Written now: what it tells of must not lie about before or after. */
    private Object document(Parcel parcel, Delivery.Document document) throws TelegramApiException {
        var written = Optional.ofNullable(writers.get(document.writer())).flatMap(it -> it.write(document.about()))
                .orElseThrow(() -> new TelegramApiException("nothing to write any more"));
        var file = new InputFile(new ByteArrayInputStream(written.bytes()), written.fileName());
        return telegram.execute(
                SendDocument.builder().chatId(parcel.chat()).document(file).caption(document.caption()).build());
    }

    private static String caption(Delivery.File file) {
        return shortened(file.caption());
    }

    private static String shortened(String caption) {
        return caption.codePointCount(0, caption.length()) <= LONGEST_CAPTION
                ? caption
                : caption.substring(0, caption.offsetByCodePoints(0, LONGEST_CAPTION - 1)) + "…";
    }

    private static InlineKeyboardMarkup keyboard(List<List<Button>> buttons) {
        return new InlineKeyboardMarkup(buttons.stream().map(Calls::row).toList());
    }

    private static InlineKeyboardRow row(List<Button> buttons) {
        return new InlineKeyboardRow(buttons.stream().map(Calls::button).toList());
    }

    private static InlineKeyboardButton button(Button button) {
        var builder = InlineKeyboardButton.builder().text(button.label());
        return button.isLink() ? builder.url(button.action()).build() : builder.callbackData(button.action()).build();
    }

    private static String chat(Parcel parcel) {
        return Long.toString(parcel.chat());
    }
}
