package nl.handje.admin.review;

import nl.handje.admin.account.Account;
import nl.handje.admin.account.AccountId;
import nl.handje.admin.account.Accounts;
import nl.handje.review.ModeratorId;
import org.springframework.stereotype.Component;

/** What colleagues are called. */
@Component
public class Names {
    private final Accounts accounts;

    Names(Accounts accounts) {
        this.accounts = accounts;
    }

    public String of(ModeratorId moderator) {
        return accounts.findById(new AccountId(moderator.value())).map(Account::name).orElse("?");
    }
}
