package nl.handje.calendar;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where calendar programs fetch.
 *
 * @param port
 *            on which the bot answers them; empty for not at all; 0 for any that is free
 * @param host
 *            on which it listens
 * @param address
 *            how they reach it, for the links; empty for this machine and the port
 */
@ConfigurationProperties("handje.calendar")
record CalendarSettings(Optional<Integer> port, @DefaultValue("127.0.0.1") String host, Optional<String> address) {
    boolean isOn() {
        return port.isPresent();
    }

    /** The link for a code. */
    String link(String code) {
        var base = address.filter(it -> !it.isBlank()).orElseGet(() -> "http://localhost:" + port.orElse(0));
        return (base.endsWith("/") ? base : base + "/") + code + ".ics";
    }
}
