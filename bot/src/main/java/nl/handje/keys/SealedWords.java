package nl.handje.keys;

import java.util.Objects;
import java.util.function.Supplier;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Words of somebody, in an entity: sealed when they are written to the table, opened when they are read by
 * {@link #words}. Immutable.
 */
@Immutable
public final class SealedWords {
    private final Supplier<String> words;
    private final @Nullable Owner owner;
    private final String sealed;

    private SealedWords(Supplier<String> words, @Nullable Owner owner, String sealed) {
        this.words = words;
        this.owner = owner;
        this.sealed = sealed;
    }

    /** Words that are not in the table yet. */
    public static SealedWords of(Owner owner, String words) {
        return new SealedWords(() -> words, owner, "");
    }

    static SealedWords kept(String sealed, Supplier<String> words) {
        return new SealedWords(words, null, sealed);
    }

    /** In plain; see {@link Sealing#open} for when that cannot be. */
    public String words() {
        return words.get();
    }

    /** Whether there are none; needs no key. */
    public boolean isEmpty() {
        return owner == null ? sealed.isEmpty() : words.get().isEmpty();
    }

    String sealedBy(Sealing sealing, SealedColumn column) {
        return owner == null ? sealed : sealing.seal(owner, column, words.get());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof SealedWords that && owner == null && that.owner == null
                && sealed.equals(that.sealed));
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(sealed);
    }

    @Override
    public String toString() {
        return "words";
    }
}
