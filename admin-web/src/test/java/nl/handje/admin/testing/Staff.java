package nl.handje.admin.testing;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import nl.handje.admin.account.AccountId;
import nl.handje.admin.account.AuthenticatorSecret;
import nl.handje.admin.account.AccountInvitations;
import nl.handje.admin.account.Person;
import nl.handje.admin.account.Role;
import nl.handje.nlp.Language;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** People who work in the admin web. */
@TestComponent
public class Staff {
    public static final String PASSWORD = "een paraplu voor vier eenden";

    private final AccountInvitations invitations;
    private final JdbcClient jdbc;
    private final TestParts.Wall wall;

    Staff(AccountInvitations invitations, JdbcClient jdbc, TestParts.Wall wall) {
        this.invitations = invitations;
        this.jdbc = jdbc;
        this.wall = wall;
    }

    /** Somebody with an account and their telephone. */
    public record Colleague(AccountId id, String email, AuthenticatorSecret secret, TestParts.Wall wall) {
        /** What the app shows; a moment later than any code before, because none counts twice. */
        public String nextCode() {
            wall.clock().advance(Duration.ofSeconds(30));
            return secret.codeAt(wall.clock().instant());
        }
    }

    public Colleague colleague(String name, Role role) {
        var token = invitations.invite(role, someone());
        var secret = invitations.find(token).orElseThrow().secret();
        var email = name.toLowerCase(Locale.ROOT).replaceAll("\\W", "") + UUID.randomUUID() + "@handje.example";
        var code = new Colleague(new AccountId(UUID.randomUUID()), email, secret, wall).nextCode();
        var answer = invitations.accept(token,
                new AccountInvitations.Application(new Person(email, name, Language.NL), PASSWORD, PASSWORD, code));
        return new Colleague(((AccountInvitations.Answer.Opened) answer).account(), email, secret, wall);
    }

    public Colleague moderator(String name) {
        return colleague(name, Role.MODERATOR);
    }

    /** Signed in with both factors just now. */
    public Visitor signedIn(MockMvc mvc, Colleague colleague) throws Exception {
        var visitor = new Visitor(mvc);
        visitor.get("/sign-in");
        visitor.post("/sign-in", "email", colleague.email(), "password", PASSWORD);
        visitor.get("/sign-in/code");
        visitor.post("/sign-in/code", "code", colleague.nextCode());
        return visitor;
    }

    private AccountId someone() {
        var id = jdbc.sql("select id from account limit 1").query(UUID.class).optional();
        return new AccountId(id.orElseGet(this::founder));
    }

    private UUID founder() {
        var id = UUID.randomUUID();
        jdbc.sql(
                """
                        insert into account (id, email, name, language, role, password_hash, authenticator_secret, last_code_step,
                            created_at, version)
                        values (?, ?, 'Founder', 'NL', 'TOWN_ADMINISTRATOR', 'none', 'none', 0, now(), 0)""")
                .params(id, id + "@handje.example").update();
        return id;
    }
}
