package nl.handje.sandbox;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;

import nl.handje.sandbox.api.BotApi;
import nl.handje.sandbox.api.Bots;
import nl.handje.sandbox.api.CallLog;
import nl.handje.sandbox.api.Faults;
import nl.handje.sandbox.api.Methods;
import nl.handje.sandbox.api.Notices;
import nl.handje.sandbox.api.Presence;
import nl.handje.sandbox.api.Updates;
import nl.handje.sandbox.api.Webhooks;
import nl.handje.sandbox.sim.Hooks;
import nl.handje.sandbox.sim.SimApi;
import nl.handje.sandbox.town.Bot;
import nl.handje.sandbox.town.Change;
import nl.handje.sandbox.town.Person;
import nl.handje.sandbox.town.Town;
import nl.handje.sandbox.wire.Front;

/** A running sandbox: the Bot API, the control calls and the page of phones, all behind one port. */
public final class Sandbox implements AutoCloseable {
    /** The token that the demo's bot uses; any other of the same form will do as well. */
    public static final String DEMO_TOKEN = "4242:sandbox";

    private static final Bot DEMO_BOT = Bot.known(4242, "Handje", "handje_bot");

    private final Town town;
    private final Webhooks webhooks;
    private final Hooks hooks;
    private final Front front;
    private final String host;

    private Sandbox(Town town, Webhooks webhooks, Hooks hooks, Front front, String host) {
        this.town = town;
        this.webhooks = webhooks;
        this.hooks = hooks;
        this.front = front;
        this.host = host;
    }

    public static Sandbox start(SandboxSettings settings) throws IOException {
        Town town = Town.open(settings.folder(), settings.machineTime());
        settle(town, settings);
        Hooks hooks = new Hooks();
        Updates updates = new Updates(town);
        Notices notices = new Notices();
        Webhooks webhooks = new Webhooks(town);
        Faults faults = new Faults();
        CallLog calls = new CallLog(town.clock());
        Presence presence = new Presence(town);
        BotApi api = new BotApi(town, presence, new Bots(town, DEMO_BOT),
                new Methods(town, updates, notices, webhooks), faults, calls);
        SimApi sim = new SimApi(town, settings.host(), settings.adminAddress(), hooks, updates, presence, notices,
                faults, calls);
        try {
            Front front = Front.open(new InetSocketAddress(settings.host(), settings.port()),
                    request -> BotApi.means(request) ? api.answer(request) : sim.answer(request));
            return new Sandbox(town, webhooks, hooks, front, settings.host());
        } catch (IOException portTaken) {
            town.close();
            throw portTaken;
        }
    }

    private static void settle(Town town, SandboxSettings settings) {
        settings.people().stream().filter(person -> town.alone(book -> book.person(person.id())).isEmpty())
                .map(person -> new Person(person.id(), person.firstName(), "", "", person.languageCode(),
                        person.role()))
                .forEach(person -> town.happens(new Change.PersonMet(person)));
    }

    public int port() {
        return front.port();
    }

    /** Where bots and browsers find it. */
    public URI address() {
        String reachable = host.equals("0.0.0.0") ? "localhost" : host;
        return URI.create("http://" + reachable + ":" + port());
    }

    /** The town's clock: real time, and however far the town was moved ahead. */
    public Clock clock() {
        return town.clock();
    }

    /** Lets a bot in this program say whether it has work left. */
    public void register(Idle idle) {
        hooks.addIdle(idle::idle);
    }

    /** Lets a bot in this program say when something is due next. */
    public void register(NextMoment next) {
        hooks.addNext(next::next);
    }

    @Override
    public void close() throws IOException {
        front.close();
        webhooks.close();
        town.close();
    }
}
