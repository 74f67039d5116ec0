package nl.handje.admin.signin;

import nl.handje.admin.account.AccountInvitations;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** As long as nobody has an account, each start prints a link for the first one. There is no account by default. */
@Component
@Order(2)
class FirstAdministrator implements ApplicationRunner {
    private final AccountInvitations invitations;
    private final Environment environment;

    FirstAdministrator(AccountInvitations invitations, Environment environment) {
        this.invitations = invitations;
        this.environment = environment;
    }

    /** On the console and not in the log: who reads the link may use it. */
    @Override
    public void run(ApplicationArguments arguments) {
        invitations.inviteFirst().ifPresent(token -> System.out.printf("""

                Nobody has an account yet. Make the first one here; the link works once, for 24 hours:
                  %s/invitations/%s

                """, address(environment), token));
    }

    /** Where people reach us. */
    static String address(Environment environment) {
        return environment.getProperty("handje.admin.address",
                "http://localhost:" + environment.getProperty("local.server.port", "8081"));
    }
}
