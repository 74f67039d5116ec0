package nl.handje.sandbox.sim;

import java.util.Optional;
import java.util.regex.Pattern;

import nl.handje.sandbox.wire.Request;

/** Keeps pages of elsewhere, open in the same browser, from moving this town. */
final class Doorman {
    private static final Pattern THIS_MACHINE = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");
    private final boolean open;

    Doorman(String host) {
        this.open = host.equals("0.0.0.0") || host.equals("::");
    }

    boolean admits(Request request) {
        Optional<String> host = request.header("Host");
        boolean named = open || host.filter(name -> THIS_MACHINE.matcher(name).matches()).isPresent();
        return named && request.header("Origin").filter(origin -> !origin.equals("http://" + host.orElse(""))
                && !origin.equals("https://" + host.orElse(""))).isEmpty();
    }
}
