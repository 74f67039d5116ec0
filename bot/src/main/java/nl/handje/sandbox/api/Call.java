package nl.handje.sandbox.api;

import nl.handje.sandbox.town.Bot;
import nl.handje.sandbox.wire.Parameters;

/** A bot calls a method. */
record Call(Bot bot, Parameters parameters) {
    String text(String name) {
        return parameters.text(name);
    }
}
