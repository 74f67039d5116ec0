package nl.handje.sandbox.sim;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import nl.handje.sandbox.api.Attachments;
import nl.handje.sandbox.api.CallLog;
import nl.handje.sandbox.api.Faults;
import nl.handje.sandbox.api.Notices;
import nl.handje.sandbox.api.Presence;
import nl.handje.sandbox.api.Updates;
import nl.handje.sandbox.town.ChatKey;
import nl.handje.sandbox.town.Person;
import nl.handje.sandbox.town.Town;
import nl.handje.sandbox.wire.Answer;
import nl.handje.sandbox.wire.Json;
import nl.handje.sandbox.wire.Refusal;
import nl.handje.sandbox.wire.Request;
import nl.handje.sandbox.wire.Routes;
import nl.handje.sandbox.wire.Routes.Visit;
import tools.jackson.databind.JsonNode;

/** The control calls under {@code /sim}, and the page of phones. */
public final class SimApi {
    private static final int LONGEST_WAIT = 120_000;
    private static final int NEWEST = 200;

    private final Town town;
    private final Updates updates;
    private final CallLog calls;
    private final People people;
    private final Phones phones;
    private final Idleness idleness;
    private final Pages pages;
    private final Doorman doorman;
    private final Routes routes = new Routes();

    /** What a person does, answered with a receipt. */
    private interface Act {
        JsonNode by(Person person, long bot, JsonNode given);
    }

    public SimApi(Town town, String host, Optional<URI> adminAddress, Hooks hooks, Updates updates, Presence presence,
            Notices notices, Faults faults, CallLog calls) {
        this.town = town;
        this.updates = updates;
        this.calls = calls;
        this.people = new People(town);
        this.phones = new Phones(town);
        this.idleness = new Idleness(town, presence, hooks);
        this.pages = new Pages(town);
        this.doorman = new Doorman(host);
        Outgoing outgoing = new Outgoing(town, updates);
        addPeople(outgoing);
        addGroups(new Groups(town, updates, people, outgoing));
        addClock(new ClockCalls(town, idleness, hooks));
        addTrouble(new FaultCalls(faults));
        addPage(new EventStream(town, notices), new Overview(town, people, hooks, adminAddress));
    }

    public Answer answer(Request request) {
        if (!doorman.admits(request)) {
            return Answer.json(403, Json.object().put("error", "only the sandbox's own page may call this"));
        }
        return request.path().startsWith("/sim") ? routes.answer(request) : pages.page(request);
    }

    private void addPeople(Outgoing outgoing) {
        Acts acts = new Acts(town, outgoing, new Samples(new Attachments(town)));
        routes.on("GET", "/sim/people", visit -> people.list());
        routes.on("POST", "/sim/people", visit -> people.put(visit.json()));
        addAct("text", acts::text);
        addAct("tap", new Taps(town, updates, acts)::tap);
        addAct("location", acts::location);
        addAct("contact", acts::contact);
        addAct("voice", acts::voice);
        addAct("photo", acts::photo);
        addAct("video", acts::video);
        addAct("video-note", acts::videoNote);
        addAct("document", acts::document);
        addAct("edit", acts::edit);
        addAct("block", (person, bot, given) -> outgoing.block(person, bot, true));
        addAct("unblock", (person, bot, given) -> outgoing.block(person, bot, false));
        routes.on("GET", "/sim/people/{}/messages", visit -> phones.messages(chat(visit), after(visit)));
        routes.on("GET", "/sim/people/{}/wait", visit -> phones.await(chat(visit), after(visit), limit(visit)));
    }

    private void addAct(String name, Act act) {
        routes.on("POST", "/sim/people/{}/" + name, visit -> {
            JsonNode given = visit.json();
            Person person = people.person(visit.id(0));
            phones.acts(chat(visit));
            return act.by(person, bot(visit), given);
        });
    }

    private void addGroups(Groups groups) {
        routes.on("GET", "/sim/groups", visit -> groups.list());
        routes.on("POST", "/sim/groups", visit -> groups.make(bot(visit), visit.json()));
        routes.on("POST", "/sim/groups/{}/text", visit -> groups.text(visit.id(0), visit.json()));
        routes.on("GET", "/sim/groups/{}/messages", visit -> groups.messages(visit.id(0), after(visit)));
        routes.on("POST", "/sim/groups/{}/migrate", visit -> groups.migrate(visit.id(0)));
        routes.on("POST", "/sim/groups/{}/kick", visit -> groups.kick(visit.id(0), bot(visit)));
    }

    private void addClock(ClockCalls clock) {
        routes.on("GET", "/sim/clock", visit -> clock.now());
        routes.on("POST", "/sim/clock", visit -> clock.move(visit.json()));
        routes.on("POST", "/sim/idle", this::idle);
    }

    private void addTrouble(FaultCalls faults) {
        routes.on("GET", "/sim/faults", visit -> faults.open());
        routes.on("POST", "/sim/faults", visit -> faults.order(visit.json()));
        routes.on("DELETE", "/sim/faults", visit -> faults.clear());
        routes.on("POST", "/sim/updates",
                visit -> Json.object().put("updateId", updates.queueRaw(bot(visit), visit.json())));
        routes.on("GET", "/sim/calls", visit -> calls.after(visit.queryNumber("after").orElse(0),
                visit.request().queryField("method")));
    }

    private void addPage(EventStream events, Overview overview) {
        routes.on("GET", "/sim/town", visit -> overview.town(bot(visit)));
        routes.on("GET", "/sim/people/{}/phone", visit -> overview.phone(people.person(visit.id(0)), bot(visit)));
        routes.on("GET", "/sim/people/{}/newest", visit -> phones.newest(chat(visit), NEWEST));
        routes.on("GET", "/sim/groups/{}/newest", visit -> phones.newest(ChatKey.of(0, visit.id(0)), NEWEST));
        routes.to("GET", "/sim/events", visit -> events.open());
        routes.to("GET", "/sim/files/{}", visit -> pages.file(visit.parts().getFirst()));
    }

    private JsonNode idle(Visit visit) {
        Duration limit = Duration.ofMillis(Math.clamp(visit.json().path("timeoutMs").asLong(10_000), 0, LONGEST_WAIT));
        if (!idleness.await(limit)) {
            throw Refusal.of(408, "still busy; updates not confirmed: " + idleness.waiting());
        }
        return Json.object().put("idle", true);
    }

    private long bot(Visit visit) {
        long home = town.alone(book -> book.homeBot());
        long bot = visit.queryNumber("bot").orElse(home);
        if (town.alone(book -> book.bot(bot)).isEmpty()) {
            throw Refusal.of(404, "there is no bot " + bot);
        }
        return bot;
    }

    private ChatKey chat(Visit visit) {
        return ChatKey.of(bot(visit), people.person(visit.id(0)).id());
    }

    private static int after(Visit visit) {
        return Math.clamp(visit.queryNumber("after").orElse(0), 0, Integer.MAX_VALUE);
    }

    private static Duration limit(Visit visit) {
        return Duration.ofMillis(Math.clamp(visit.queryNumber("timeoutMs").orElse(5000), 0, LONGEST_WAIT));
    }
}
