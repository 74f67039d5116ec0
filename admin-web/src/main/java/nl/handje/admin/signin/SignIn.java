package nl.handje.admin.signin;

import java.util.Optional;
import nl.handje.admin.account.Account;
import nl.handje.admin.account.AccountId;
import nl.handje.admin.account.Accounts;
import nl.handje.admin.account.Passwords;
import nl.handje.admin.signin.Slowing.Kind;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Looks at passwords and codes, no faster than {@link Slowing} allows. */
@Service
class SignIn {
    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactor secondFactor;
    private final Slowing slowing;

    SignIn(Accounts accounts, Passwords passwords, SecondFactor secondFactor, Slowing slowing) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secondFactor = secondFactor;
        this.slowing = slowing;
    }

    Outcome password(String email, String password, String source) {
        var address = Accounts.normalized(email);
        var wait = slowing.turn(Kind.SOURCE, source).or(() -> slowing.turn(Kind.ACCOUNT, address));
        return wait.<Outcome>map(Outcome.Slowed::new).orElseGet(() -> looked(address, password, source));
    }

    private Outcome looked(String address, String password, String source) {
        var account = accounts.findByEmail(address).filter(found -> !found.isDisabled());
        if (!passwords.matches(password, account)) {
            return new Outcome.Refused();
        }
        slowing.forget(Kind.ACCOUNT, address);
        slowing.giveBack(Kind.SOURCE, source);
        return account.map(Account::id).<Outcome>map(Outcome.Accepted::new).orElseGet(Outcome.Refused::new);
    }

    Outcome code(AccountId account, String code) {
        Optional<Outcome> slowed = slowing.turn(Kind.CODE, account.toString()).map(Outcome.Slowed::new);
        return slowed.orElseGet(() -> looked(account, code));
    }

    private Outcome looked(AccountId account, String code) {
        if (!accepted(account, code)) {
            return new Outcome.Refused();
        }
        slowing.forget(Kind.CODE, account.toString());
        return new Outcome.Accepted(account);
    }

    private boolean accepted(AccountId account, String code) {
        try {
            return secondFactor.accepts(account, code);
        } catch (OptimisticLockingFailureException sameCodeTwiceAtOnce) {
            return false;
        }
    }
}
