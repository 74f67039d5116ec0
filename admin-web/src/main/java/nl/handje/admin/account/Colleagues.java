package nl.handje.admin.account;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of an installation, as a town administrator looks after them. */
@Service
@Transactional
public class Colleagues {
    private final Accounts accounts;
    private final WallClock clock;

    Colleagues(Accounts accounts, WallClock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Account> all() {
        return accounts.findAllByOrderByName();
    }

    /**
     * Keeps somebody out from their next click on. Nobody disables themselves: there is always an administrator left.
     *
     * @return whether it was done
     */
    public boolean disable(AccountId who, AccountId by) {
        var found = who.equals(by) ? Optional.<Account>empty() : accounts.findById(who);
        found.ifPresent(account -> account.disable(clock.now()));
        return found.isPresent();
    }

    /** Lets somebody in again. */
    public boolean enable(AccountId who) {
        var found = accounts.findById(who);
        found.ifPresent(Account::enable);
        return found.isPresent();
    }
}
