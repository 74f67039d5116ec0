package nl.handje.admin.account;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes and checks passwords with Argon2id. */
@Component
public class Passwords {
    /** What OWASP asks for at least: 19 MiB, two passes. */
    private static final int KIBIBYTES = 19 * 1024;

    private static final int PASSES = 2;

    /** So that a flood of attempts does not take all the memory. */
    private static final int AT_A_TIME = 4;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, KIBIBYTES, PASSES);
    private final Semaphore places = new Semaphore(AT_A_TIME);
    private final String nobodys = argon2.encode("the password of nobody");

    /** Whether it is the account's password; takes as long when there is no such account. */
    public boolean matches(String password, Optional<Account> account) {
        var right = inTurn(() -> argon2.matches(password, account.map(Account::passwordHash).orElse(nobodys)));
        return right && account.isPresent();
    }

    String hash(String password) {
        return inTurn(() -> encoded(password));
    }

    private String encoded(String password) {
        var hash = argon2.encode(password);
        if (hash == null) {
            throw new IllegalStateException("a password has a hash");
        }
        return hash;
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
