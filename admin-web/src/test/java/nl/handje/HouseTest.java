package nl.handje;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;

/** The plan of the house, over all three artefacts. */
class HouseTest {
    /** Tests of the bot come here as a folder after {@code mvn test}, and as an archive after {@code mvn verify}. */
    private static final ImportOption WITHOUT_TESTS = location -> ImportOption.Predefined.DO_NOT_INCLUDE_TESTS
            .includes(location) && !location.contains("-tests.jar");
    private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(WITHOUT_TESTS)
            .importPackages("nl.handje");
    private static final Set<String> CLOCKED = Set.of(Instant.class.getName(), LocalDate.class.getName(),
            LocalTime.class.getName(), LocalDateTime.class.getName(), ZonedDateTime.class.getName());
    private static final Pattern EMPTY_NAMES = Pattern
            .compile(".*(Manager|Util|Utils|Impl|Dto|Entity|Helper|Processor)");

    @Test
    void rooms_know_only_the_rooms_that_they_may_know() {
        ApplicationModules.of("nl.handje", WITHOUT_TESTS).verify();
    }

    @Test
    void all_of_the_house_is_looked_at() {
        classes().that().haveSimpleName("DemoApplication").or().haveSimpleName("BotApplication").or()
                .haveSimpleName("Understanding").should().bePublic().because("one of each artefact is in sight")
                .check(HOUSE);
    }

    @Test
    void only_the_edge_knows_telegram() {
        noClasses().that().resideOutsideOfPackage("nl.handje.telegram..").should().dependOnClassesThat()
                .resideInAPackage("org.telegram..")
                .because("a second messenger must not mean a second Handje").check(HOUSE);
    }

    @Test
    void the_sandbox_stands_alone() {
        noClasses().that().resideInAPackage("nl.handje.sandbox..").should()
                .dependOnClassesThat(DescribedPredicate.describe("are of the rest of Handje",
                        (JavaClass it) -> it.getPackageName().startsWith("nl.handje")
                                && !it.getPackageName().startsWith("nl.handje.sandbox")))
                .because("it is a Telegram for anybody's bot, and must not mirror ours").check(HOUSE);
    }

    @Test
    void models_know_neither_spring_nor_a_database() {
        noClasses().that().resideInAPackage("nl.handje.nlp..").should().dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..")
                .because("understanding is a library").check(HOUSE);
    }

    @Test
    void a_conversation_knows_no_feature() {
        noClasses().that().resideInAnyPackage("nl.handje.conversation..", "nl.handje.manner..", "nl.handje.phrase..",
                "nl.handje.messenger..", "nl.handje.talk..", "nl.handje.asking..", "nl.handje.dialogue..",
                "nl.handje.hearing..").should().dependOnClassesThat()
                .resideInAnyPackage("nl.handje.resident..", "nl.handje.request..", "nl.handje.offer..",
                        "nl.handje.matching..", "nl.handje.appointment..", "nl.handje.review..",
                        "nl.handje.messaging..", "nl.handje.referral..",
                        "nl.handje.telegram..")
                .because("the engine serves features that it has never heard of").check(HOUSE);
    }

    @Test
    void time_comes_from_the_clock_that_was_given() {
        noClasses().should().callMethodWhere(DescribedPredicate.describe("now() without a clock",
                (JavaMethodCall call) -> call.getName().equals("now")
                        && CLOCKED.contains(call.getTargetOwner().getName())
                        && call.getTarget().getRawParameterTypes().isEmpty()))
                .because("the town's clock can be moved, and tests move it").check(HOUSE);
    }

    @Test
    void nothing_is_injected_into_fields() {
        fields().should().notBeAnnotatedWith(Autowired.class)
                .because("a constructor tells what an object needs").check(HOUSE);
    }

    @Test
    void names_say_something() {
        noClasses().should().haveSimpleNameEndingWith("Manager").orShould()
                .haveNameMatching(EMPTY_NAMES.pattern())
                .because("such a name fits everything and tells nothing").check(HOUSE);
    }
}
