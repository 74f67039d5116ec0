package nl.handje.sandbox.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what every Telegram text shows by itself: commands, links, names, numbers. */
final class EntityFinder {
    private static final Map<String, Pattern> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("url", Pattern.compile("(?i)\\b(?:https?://[^\\s<>]*[^\\s<>.,;:!?)'\"]"
                + "|(?<![@\\w.])(?:[a-z0-9-]+\\.){1,20}(?:nl|be|com|org|net|eu|me)\\b(?:/[^\\s<>]*[^\\s<>.,;:!?)'\"])?)"));
        KINDS.put("email", Pattern.compile("(?i)\\b[\\w.+-]+@(?:[a-z0-9-]+\\.){1,20}[a-z]{2,}\\b"));
        KINDS.put("bot_command",
                Pattern.compile("(?<![\\w/<>.])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\\w/])"));
        KINDS.put("mention", Pattern.compile("(?<![\\w@])@[A-Za-z0-9_]{4,32}\\b"));
        KINDS.put("hashtag", Pattern.compile("(?<![\\w#])#[\\p{L}\\d_]*[\\p{L}_][\\p{L}\\d_]*"));
        KINDS.put("phone_number", Pattern.compile("(?<![\\w+])\\+\\d[\\d -]{7,14}\\d\\b"));
    }

    private EntityFinder() {
    }

    static List<Formatting> find(String text) {
        List<Formatting> found = new ArrayList<>();
        KINDS.forEach((kind, pattern) -> {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                Formatting entity = Formatting.plain(kind, matcher.start(), matcher.end() - matcher.start());
                if (found.stream().noneMatch(entity::overlaps)) {
                    found.add(entity);
                }
            }
        });
        return found;
    }
}
