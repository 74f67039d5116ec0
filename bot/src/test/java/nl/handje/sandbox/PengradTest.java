package nl.handje.sandbox;

import static nl.handje.sandbox.Sim.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.pengrad.telegrambot.TelegramBot;
import com.pengrad.telegrambot.UpdatesListener;
import com.pengrad.telegrambot.model.Update;
import com.pengrad.telegrambot.model.request.InlineKeyboardButton;
import com.pengrad.telegrambot.model.request.InlineKeyboardMarkup;
import com.pengrad.telegrambot.model.request.ParseMode;
import com.pengrad.telegrambot.request.AnswerCallbackQuery;
import com.pengrad.telegrambot.request.EditMessageText;
import com.pengrad.telegrambot.request.SendDocument;
import com.pengrad.telegrambot.request.SendMessage;
import com.pengrad.telegrambot.response.SendResponse;

import tools.jackson.databind.JsonNode;

/** A bot on another Java library, which writes its calls as forms, holds a conversation through the sandbox. */
class PengradTest extends SandboxTest {
    private final AtomicInteger fetched = new AtomicInteger();
    private TelegramBot pengrad;

    @BeforeEach
    void startTheBot() {
        pengrad = new TelegramBot.Builder(Sandbox.DEMO_TOKEN).apiUrl(sandbox.address() + "/bot").build();
        pengrad.setUpdatesListener(this::answer);
    }

    @AfterEach
    void stopTheBot() {
        pengrad.removeGetUpdatesListener();
        pengrad.shutdown();
    }

    private int answer(List<Update> updates) {
        updates.forEach(this::answer);
        return UpdatesListener.CONFIRMED_UPDATES_ALL;
    }

    private void answer(Update update) {
        fetched.incrementAndGet();
        if (update.callbackQuery() != null) {
            pengrad.execute(new AnswerCallbackQuery(update.callbackQuery().id()));
            pengrad.execute(new EditMessageText(ANNA, update.callbackQuery().maybeInaccessibleMessage().messageId(),
                    "Genoteerd."));
        } else {
            pengrad.execute(new SendMessage(ANNA, "<b>Klopt</b> dit?").parseMode(ParseMode.HTML)
                    .replyMarkup(new InlineKeyboardMarkup(new InlineKeyboardButton("Ja").callbackData("yes"))));
        }
    }

    @Test
    void a_question_is_asked_tapped_and_edited_in_place() {
        int mine = sim.types(ANNA, "Hallo").path("messageId").asInt();
        JsonNode question = sim.awaits(ANNA, mine, 10_000).path(0);
        assertThat(question.path("html").asString()).isEqualTo("<b>Klopt</b> dit?");
        sim.taps(ANNA, "Ja");
        JsonNode edited = sim.awaits(ANNA, question.path("messageId").asInt(), 10_000).path(0);
        assertThat(edited.path("text").asString()).isEqualTo("Genoteerd.");
        assertThat(fetched).hasValue(2);
    }

    @Test
    void a_file_is_uploaded() {
        sim.types(ANNA, "Hallo");
        SendResponse sent = pengrad.execute(
                new SendDocument(ANNA, "Beste buur".getBytes(StandardCharsets.UTF_8)).fileName("brief.txt"));
        assertThat(sent.isOk()).isTrue();
        assertThat(sent.message().document().fileName()).isEqualTo("brief.txt");
    }

    @Test
    void a_refusal_is_understood() {
        SendResponse refused = pengrad.execute(new SendMessage(555, "Dag"));
        assertThat(refused.errorCode()).isEqualTo(400);
        assertThat(refused.description()).isEqualTo("Bad Request: chat not found");
    }
}
