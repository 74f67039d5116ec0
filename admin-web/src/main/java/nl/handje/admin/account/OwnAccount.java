package nl.handje.admin.account;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import nl.handje.nlp.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people change about their own account. */
@Service
@Transactional
public class OwnAccount {
    private final Accounts accounts;
    private final Passwords passwords;
    private final SecureRandom random;

    OwnAccount(Accounts accounts, Passwords passwords, SecureRandom random) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.random = random;
    }

    /** The language of the pages from now on. */
    public void speaks(AccountId id, Language language) {
        accounts.findById(id).ifPresent(account -> account.speaks(language));
    }

    @Transactional(readOnly = true)
    public int recoveryCodesLeft(AccountId id) {
        return accounts.findById(id).orElseThrow().recoveryCodesLeft();
    }

    /** Ten new recovery codes, shown this once; the earlier ones are void. */
    public List<RecoveryCode> newRecoveryCodes(AccountId id) {
        var codes = RecoveryCode.tenNew(random);
        accounts.findById(id).orElseThrow().replaceRecoveryCodes(codes);
        return codes;
    }

    /** Another password, by somebody who knows the present one. */
    public Optional<AccountProblem> changePassword(AccountId id, String present, String wanted, String repeated) {
        var account = accounts.findById(id).orElseThrow();
        var problem = problem(account, present, wanted, repeated);
        if (problem.isEmpty()) {
            account.replacePassword(passwords.hash(wanted));
        }
        return problem;
    }

    private Optional<AccountProblem> problem(Account account, String present, String wanted, String repeated) {
        if (!passwords.matches(present, Optional.of(account))) {
            return Optional.of(AccountProblem.PASSWORD_WRONG);
        }
        if (!wanted.equals(repeated)) {
            return Optional.of(AccountProblem.PASSWORDS_DIFFER);
        }
        return PasswordRules.problem(wanted, new Person(account.email(), account.name(), account.language()));
    }
}
