package nl.handje.admin.signin;

import java.time.Duration;
import nl.handje.admin.account.AccountId;

/** What became of somebody's try to come in. */
public sealed interface Outcome {
    /** That was right. */
    record Accepted(AccountId account) implements Outcome {}

    /** That was not right; what exactly is not told. */
    record Refused() implements Outcome {}

    /** Too soon after earlier failures; it was not looked at. */
    record Slowed(Duration rest) implements Outcome {}
}
