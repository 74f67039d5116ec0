package nl.handje.admin.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Which passwords are refused: short ones, and those that are tried first. Nothing about capitals and signs. */
class PasswordRules {
    static final int AT_LEAST = 15;
    static final int AT_MOST = 128;

    private static final int FEWEST_DIFFERENT_SIGNS = 6;

    private static final int SHORTEST_TELLING_MAILBOX = 4;

    private static final Set<String> COMMON = common();

    private PasswordRules() {
    }

    static Optional<AccountProblem> problem(String password, Person person) {
        if (password.codePointCount(0, password.length()) < AT_LEAST) {
            return Optional.of(AccountProblem.PASSWORD_TOO_SHORT);
        }
        if (password.length() > AT_MOST) {
            return Optional.of(AccountProblem.PASSWORD_TOO_LONG);
        }
        return isTriedFirst(password.toLowerCase(Locale.ROOT), person)
                ? Optional.of(AccountProblem.PASSWORD_COMMON)
                : Optional.empty();
    }

    private static boolean isTriedFirst(String password, Person person) {
        return COMMON.contains(password) || COMMON.contains(letters(password))
                || COMMON.contains(letters(plain(password))) || isRepetition(password)
                || password.chars().distinct().count() < FEWEST_DIFFERENT_SIGNS || password.contains("handje")
                || isAbout(password, person);
    }

    private static boolean isAbout(String password, Person person) {
        var mailbox = Accounts.normalized(person.email()).split("@", 2)[0];
        return mailbox.length() >= SHORTEST_TELLING_MAILBOX && password.contains(mailbox);
    }

    /** {@code welkom01welkom01}. */
    private static boolean isRepetition(String password) {
        return password.matches("(.{1,10}?)\\1+.?");
    }

    /** {@code W@chtw00rdWachtwoord} is {@code wachtwoordwachtwoord}. */
    private static String plain(String password) {
        return password.replace('0', 'o').replace('3', 'e').replace('@', 'a').replace('$', 's').replace('4', 'a');
    }

    /** {@code wachtwoord123456!} is {@code wachtwoord}. */
    private static String letters(String password) {
        return password.replaceAll("[^\\p{L}]", "");
    }

    private static Set<String> common() {
        try {
            return new ClassPathResource("common-passwords.txt").getContentAsString(StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("common passwords", e);
        }
    }
}
