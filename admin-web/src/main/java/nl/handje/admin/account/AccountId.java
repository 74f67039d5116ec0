package nl.handje.admin.account;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one account. */
@Embeddable
public record AccountId(UUID value) implements Serializable {
    static AccountId next() {
        return new AccountId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
