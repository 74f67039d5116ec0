package nl.handje.sandbox.api;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import nl.handje.sandbox.town.Bot;
import nl.handje.sandbox.town.Bot.Webhook;
import nl.handje.sandbox.town.Change;
import nl.handje.sandbox.town.Town;
import nl.handje.sandbox.wire.Json;
import nl.handje.sandbox.wire.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sets and removes the address a bot's updates are delivered to, and keeps a courier for each. */
public final class Webhooks implements AutoCloseable {
    private static final int LONGEST_SECRET = 256;
    private static final int DEFAULT_CONNECTIONS = 40;

    private final Town town;
    private final Map<Long, Courier> couriers = new ConcurrentHashMap<>();

    public Webhooks(Town town) {
        this.town = town;
        List<Bot> known = town.alone(book -> List.copyOf(book.bots()));
        known.forEach(bot -> bot.webhook().ifPresent(webhook -> start(bot.id(), webhook)));
    }

    Map<String, Method> methods() {
        return Map.of("setWebhook", this::setWebhook, "deleteWebhook", this::deleteWebhook, "getWebhookInfo",
                this::getWebhookInfo);
    }

    private JsonNode setWebhook(Call call) {
        String url = call.text("url");
        if (url.isEmpty()) {
            return deleteWebhook(call);
        }
        String secret = call.text("secret_token");
        if (secret.length() > LONGEST_SECRET) {
            throw Refusal.badRequest("secret token is too long");
        }
        if (!secret.matches("[A-Za-z0-9_-]*")) {
            throw Refusal.badRequest("secret token contains unallowed characters");
        }
        checkAddress(url);
        int connections = (int) call.parameters().number("max_connections", DEFAULT_CONNECTIONS, 1, 100);
        set(call, Optional.of(new Webhook(url, secret, connections)));
        return Json.of(true);
    }

    /** Only for the machine itself is http good enough: the sandbox stays on it. */
    private static void checkAddress(String url) {
        try {
            URI address = URI.create(url);
            String host = String.valueOf(address.getHost());
            boolean here = List.of("localhost", "127.0.0.1", "[::1]").contains(host);
            if (!"https".equals(address.getScheme()) && !(here && "http".equals(address.getScheme()))) {
                throw Refusal.badRequest("bad webhook: An HTTPS URL must be provided for webhook");
            }
        } catch (IllegalArgumentException notAnAddress) {
            throw Refusal.badRequest("invalid webhook URL specified");
        }
    }

    private JsonNode deleteWebhook(Call call) {
        set(call, Optional.empty());
        return Json.of(true);
    }

    private void set(Call call, Optional<Webhook> webhook) {
        long id = call.bot().id();
        town.alone(book -> {
            Bot bot = book.bot(id).orElse(call.bot());
            Bot hearing = AllowedUpdates.read(call.parameters()).map(bot::hearing).orElse(bot);
            town.happens(new Change.BotSet(hearing.deliveringTo(webhook)));
            if (call.parameters().flag("drop_pending_updates")) {
                town.happens(new Change.UpdatesDone(id, book.lastUpdate(id) + 1));
            }
            return book;
        });
        Optional.ofNullable(couriers.remove(id)).ifPresent(Courier::close);
        webhook.ifPresent(address -> start(id, address));
    }

    private void start(long bot, Webhook webhook) {
        couriers.put(bot, Courier.start(town, bot, webhook));
    }

    private JsonNode getWebhookInfo(Call call) {
        ObjectNode state = Json.object()
                .put("url", call.bot().webhook().map(Webhook::url).orElse("")).put("has_custom_certificate", false)
                .put("pending_update_count", town.waitingUpdates(call.bot().id()));
        Optional.ofNullable(couriers.get(call.bot().id())).ifPresent(courier -> courier.describe(state));
        if (!call.bot().allowedUpdates().isEmpty()) {
            state.set("allowed_updates", Json.MAPPER.valueToTree(call.bot().allowedUpdates()));
        }
        return state;
    }

    @Override
    public void close() {
        couriers.values().forEach(Courier::close);
    }
}
