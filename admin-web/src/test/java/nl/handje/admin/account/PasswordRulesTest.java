package nl.handje.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.nlp.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    final Person saskia = new Person("Saskia.Jansen@gemeente.example", "Saskia", Language.NL);

    @ParameterizedTest
    @ValueSource(strings = {"WachtwoordWachtwoord", "wachtwoord123456!", "P@ssw0rdP@ssw0rd", "123456789012345",
            "qwertyuiopasdfgh", "welkom01welkom01", "aaaaaaaaaaaaaaaaaaaa", "Handje is een fijne app",
            "saskia.jansen2026!", "correct horse battery staple"})
    void what_is_tried_first_is_refused(String password) {
        assertThat(PasswordRules.problem(password, saskia)).contains(AccountProblem.PASSWORD_COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"een paraplu voor vier eenden", "fietsbel-onder-de-brug", "xK8#mw!qLp2&vRt",
            "жизнь прожить не поле"})
    void a_sentence_of_ones_own_is_fine(String password) {
        assertThat(PasswordRules.problem(password, saskia)).isEmpty();
    }

    @Test
    void fifteen_signs_are_enough_and_fourteen_are_not() {
        assertThat(PasswordRules.problem("fietsbel-onder", saskia)).contains(AccountProblem.PASSWORD_TOO_SHORT);
        assertThat(PasswordRules.problem("fietsbel-onder!", saskia)).isEmpty();
    }
}
