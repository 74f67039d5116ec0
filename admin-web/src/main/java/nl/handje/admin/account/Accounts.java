package nl.handje.admin.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** All accounts. */
public interface Accounts extends JpaRepository<Account, AccountId> {
    Optional<Account> findByEmail(String email);

    List<Account> findAllByOrderByName();

    /** Addresses are kept and compared in lower case, without space around them. */
    static String normalized(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
