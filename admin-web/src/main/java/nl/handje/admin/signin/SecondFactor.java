package nl.handje.admin.signin;

import nl.handje.admin.account.AccountId;
import nl.handje.admin.account.Accounts;
import nl.handje.admin.account.WallClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a code of an account, which then counts no more. */
@Component
class SecondFactor {
    private final Accounts accounts;
    private final WallClock clock;

    SecondFactor(Accounts accounts, WallClock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional
    boolean accepts(AccountId id, String code) {
        return accounts.findById(id).filter(account -> !account.isDisabled())
                .filter(account -> account.acceptsCode(code, clock.now())).isPresent();
    }
}
