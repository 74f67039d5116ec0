package nl.handje.manner;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How somebody wants to be spoken to. Immutable. */
public record Manner(Set<Wish> wishes) {
    /** As to everybody who said nothing about it. */
    public static final Manner USUAL = new Manner(Set.of());

    private static final Pattern PICTOGRAPHS = Pattern
            .compile("[\\p{IsExtended_Pictographic}&&[^\\p{ASCII}©®™]][\\x{FE0F}\\x{200D}\\p{IsEmoji_Modifier}]*");
    private static final Pattern PAUSE = Pattern.compile("\\n\\s*\\n");

    /** One thing that can be wished. */
    public enum Wish {
        /** The short words, where there are any. */
        SHORT,
        /** No pictographs in what Handje itself says; what a neighbour writes stays as it is. */
        NO_EMOJI,
        /** What stands in paragraphs comes as one message each. */
        ONE_AT_A_TIME
    }

    public Manner {
        wishes = Set.copyOf(wishes);
    }

    public boolean has(Wish wish) {
        return wishes.contains(wish);
    }

    public boolean isShort() {
        return has(Wish.SHORT);
    }

    public Manner with(Wish wish) {
        var more = all();
        more.add(wish);
        return new Manner(more);
    }

    public Manner without(Wish wish) {
        var less = all();
        less.remove(wish);
        return new Manner(less);
    }

    private EnumSet<Wish> all() {
        return wishes.isEmpty() ? EnumSet.noneOf(Wish.class) : EnumSet.copyOf(wishes);
    }

    /** Words of our own as they are said to this person. */
    public String over(String words) {
        return has(Wish.NO_EMOJI) ? PICTOGRAPHS.matcher(words).replaceAll("").strip() : words;
    }

    /** What is said at once, or one thing after the other; never empty. */
    public List<String> parts(String text) {
        var parts = has(Wish.ONE_AT_A_TIME)
                ? Arrays.stream(PAUSE.split(text)).map(String::strip).filter(part -> !part.isEmpty()).toList()
                : List.of(text);
        return parts.isEmpty() ? Collections.singletonList(text) : parts;
    }

    /** For keeping; {@link #read} reads it. */
    public String write() {
        return wishes.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    public static Manner read(String text) {
        return text.isEmpty()
                ? USUAL
                : new Manner(Arrays.stream(text.split(",")).map(Wish::valueOf).collect(Collectors.toSet()));
    }
}
