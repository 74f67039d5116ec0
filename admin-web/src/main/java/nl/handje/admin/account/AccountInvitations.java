package nl.handje.admin.account;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One-time links with which somebody makes their own account. */
@Service
@Transactional
public class AccountInvitations {
    static final Duration LAST = Duration.ofHours(24);

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Passwords passwords;
    private final SecureRandom random;
    private final WallClock clock;

    AccountInvitations(JdbcClient jdbc, Accounts accounts, Passwords passwords, SecureRandom random, WallClock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.passwords = passwords;
        this.random = random;
        this.clock = clock;
    }

    /** What the link opens. */
    public record Invitation(Role role, AuthenticatorSecret secret) {}

    /** What somebody fills in on the page behind the link. */
    public record Application(Person person, String password, String repeated, String code) {}

    /** What became of it. */
    public sealed interface Answer {
        /** There is an account; the recovery codes are shown this once. */
        record Opened(AccountId account, List<RecoveryCode> recoveryCodes) implements Answer {}

        /** There is none, with the reason. */
        record Refused(AccountProblem problem) implements Answer {}
    }

    /** A new link for a colleague; what is returned stands in it and nowhere else. */
    public String invite(Role role, AccountId by) {
        return invite(role, Optional.of(by));
    }

    /** The link for the very first account, as long as there is none; earlier ones are void. */
    public Optional<String> inviteFirst() {
        if (accounts.count() > 0) {
            return Optional.empty();
        }
        jdbc.sql("delete from account_invitation where invited_by is null").update();
        return Optional.of(invite(Role.TOWN_ADMINISTRATOR, Optional.empty()));
    }

    private String invite(Role role, Optional<AccountId> by) {
        var token = Token.next(random);
        jdbc.sql(
                """
                        insert into account_invitation (token_hash, role, authenticator_secret, invited_by, created_at, expires_at)
                        values (:hash, :role, :secret, :by, :now, :expires)""")
                .param("hash", Token.hash(token))
                .param("role", role.name()).param("secret", AuthenticatorSecret.next(random).base32())
                .param("by", by.map(AccountId::value).orElse(null)).param("now", Timestamp.from(clock.now()))
                .param("expires", Timestamp.from(clock.now().plus(LAST))).update();
        return token;
    }

    /** The invitation that a link stands for, unless it was used or is too old. */
    @Transactional(readOnly = true)
    public Optional<Invitation> find(String token) {
        return jdbc.sql("""
                select role, authenticator_secret from account_invitation
                where token_hash = :hash and expires_at > :now""").param("hash", Token.hash(token))
                .param("now", Timestamp.from(clock.now()))
                .query((row, number) -> new Invitation(Role.valueOf(row.getString("role")),
                        new AuthenticatorSecret(row.getString("authenticator_secret"))))
                .optional();
    }

    /** Makes the account; the link is worth nothing afterwards. */
    public Answer accept(String token, Application application) {
        return find(token).map(invitation -> accept(token, invitation, application))
                .orElseGet(() -> new Answer.Refused(AccountProblem.INVITATION_NOT_VALID));
    }

    private Answer accept(String token, Invitation invitation, Application application) {
        var problem = problem(application).or(() -> PasswordRules.problem(application.password(), application.person()))
                .or(() -> differing(application));
        if (problem.isPresent()) {
            return new Answer.Refused(problem.get());
        }
        var account = Account.opened(application.person(), invitation.role(), passwords.hash(application.password()),
                invitation.secret(), clock.now());
        return account.acceptsCode(application.code(), clock.now())
                ? open(token, account)
                : new Answer.Refused(AccountProblem.CODE_WRONG);
    }

    private Answer open(String token, Account account) {
        if (jdbc.sql("delete from account_invitation where token_hash = :hash").param("hash", Token.hash(token))
                .update() == 0) {
            return new Answer.Refused(AccountProblem.INVITATION_NOT_VALID);
        }
        var codes = RecoveryCode.tenNew(random);
        account.replaceRecoveryCodes(codes);
        accounts.save(account);
        return new Answer.Opened(account.id(), codes);
    }

    private Optional<AccountProblem> problem(Application application) {
        var person = application.person();
        if (person.name().isBlank()) {
            return Optional.of(AccountProblem.NAME_MISSING);
        }
        if (!EMAIL.matcher(person.email().strip()).matches()) {
            return Optional.of(AccountProblem.EMAIL_WRONG);
        }
        return accounts.findByEmail(Accounts.normalized(person.email())).map(taken -> AccountProblem.EMAIL_TAKEN);
    }

    private static Optional<AccountProblem> differing(Application application) {
        return application.password().equals(application.repeated())
                ? Optional.empty()
                : Optional.of(AccountProblem.PASSWORDS_DIFFER);
    }
}
