package nl.handje.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import nl.handje.sandbox.wire.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A bot in another process, asked over HTTP: it answers {@code {"idle":true,"next":"2026-11-22T10:00:00+01:00"}}. */
public final class RemoteBot implements Idle, NextMoment {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final URI address;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    public RemoteBot(URI address) {
        this.address = address;
    }

    @Override
    public boolean idle() {
        return ask().path("idle").asBoolean(false);
    }

    @Override
    public Optional<Instant> next() {
        try {
            return ask().path("next").stringValueOpt().map(moment -> OffsetDateTime.parse(moment).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private JsonNode ask() {
        try {
            HttpRequest question = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            return Json.parse(http.send(question, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException | JacksonException notThere) {
            return Json.object();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return Json.object();
        }
    }
}
