package nl.handje.keys;

import jakarta.persistence.AttributeConverter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Between the words of an entity and what stands in its column. Each column has its own, by which it is known. */
@Immutable
public abstract class SealedConverter implements AttributeConverter<@Nullable SealedWords, @Nullable String> {
    private final Sealing sealing;
    private final SealedColumn column;

    protected SealedConverter(Sealing sealing, SealedColumn column) {
        this.sealing = sealing;
        this.column = column;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SealedWords words) {
        return words == null ? null : words.sealedBy(sealing, column);
    }

    @Override
    public @Nullable SealedWords convertToEntityAttribute(@Nullable String sealed) {
        return sealed == null ? null : SealedWords.kept(sealed, () -> sealing.open(column, sealed));
    }
}
