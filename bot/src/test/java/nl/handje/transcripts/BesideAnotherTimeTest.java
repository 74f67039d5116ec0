package nl.handje.transcripts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why another time would suit better, and whatever else is said with it, reaches the neighbour. */
class BesideAnotherTimeTest extends AgreedTestCase {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"liever een uur later, kan dat? ik moet eerst tanken|ik moet eerst tanken",
            "Kan het om half vier? Dan komt mijn zus ook mee.|Dan komt mijn zus ook mee.",
            "could it be an hour later? I have to feed the cat first|I have to feed the cat first"})
    void what_is_told_beside_another_time_goes_over_as_well(String words, String beside) {
        ben.says(words);
        ben.readsSomethingWith("15:30");
        ben.readsSomethingWith("Anna");
        anna.readsSomethingWith("Nieuw: op donderdag 26 november om 15:30");
        anna.reads("Ben: " + beside);
    }
}
