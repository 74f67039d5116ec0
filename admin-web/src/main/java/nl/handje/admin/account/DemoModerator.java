package nl.handje.admin.account;

import java.security.SecureRandom;
import java.util.Optional;
import nl.handje.nlp.Language;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The account of a demo, with another password and another second factor at each start. Only where a demo is asked. */
@Service
@ConditionalOnBooleanProperty("handje.demo")
public class DemoModerator {
    static final String EMAIL = "demo@handje.example";

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecureRandom random;
    private final WallClock clock;

    DemoModerator(Accounts accounts, Passwords passwords, SecureRandom random, WallClock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.random = random;
        this.clock = clock;
    }

    /** What somebody needs to sign in as the demo's moderator. */
    public record Credentials(AccountId account, String email, String password, AuthenticatorSecret secret) {
        @Override
        public String toString() {
            return "Credentials of " + account;
        }
    }

    /** Makes the account ready, or ready again. */
    @Transactional
    public Credentials prepare() {
        var password = Token.next(random).substring(0, 20);
        var secret = AuthenticatorSecret.next(random);
        var account = accounts.findByEmail(EMAIL).orElseGet(this::opened);
        account.replacePassword(passwords.hash(password));
        account.replaceAuthenticator(secret);
        account.enable();
        return new Credentials(accounts.save(account).id(), EMAIL, password, secret);
    }

    private Account opened() {
        return Account.opened(new Person(EMAIL, "Saskia", Language.NL), Role.TOWN_ADMINISTRATOR, "none",
                AuthenticatorSecret.next(random), clock.now());
    }

    /** A code of the demo's moderator that will be accepted now; of nobody else. */
    @Transactional(readOnly = true)
    public Optional<String> codeFor(AccountId id) {
        return accounts.findById(id).filter(account -> account.email().equals(EMAIL))
                .map(account -> account.nextCode(clock.now()));
    }
}
