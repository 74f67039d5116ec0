package nl.handje.sandbox.api;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.handje.sandbox.town.Town;

/** All methods by name, whatever the letters' case. What is not here does not exist. */
public final class Methods {
    private record Named(String name, Method method) {}

    private final Map<String, Named> byName = new HashMap<>();

    public Methods(Town town, Updates updates, Notices notices, Webhooks webhooks) {
        Recipients recipients = new Recipients(town);
        Posts posts = new Posts(town, recipients);
        addAll(new Polling(town).methods());
        addAll(webhooks.methods());
        addAll(new Texts(town, posts, recipients).methods());
        addAll(new Media(town, posts).methods());
        addAll(new Copies(town, posts, recipients).methods());
        addAll(new Marks(town, recipients, notices).methods());
        addAll(new Profile(town).methods());
        addAll(new Chats(town, updates).methods());
    }

    private void addAll(Map<String, Method> methods) {
        methods.forEach((name, method) -> byName.put(name.toLowerCase(Locale.ROOT), new Named(name, method)));
    }

    Optional<Method> find(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT))).map(Named::method);
    }

    /** The name as the documentation writes it. */
    String properName(String name) {
        Named known = byName.get(name.toLowerCase(Locale.ROOT));
        return known == null ? name : known.name();
    }
}
