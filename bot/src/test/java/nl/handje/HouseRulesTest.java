package nl.handje;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS).importPackages("nl.handje");

    @Test
    void only_the_edge_knows_the_library_of_telegram() {
        noClasses().that(resideOutsideOfPackage("nl.handje.telegram..")).should().dependOnClassesThat()
                .resideInAnyPackage("org.telegram..", "okhttp3..")
                .because("the messenger must be exchangeable, and its library is not made for a help service")
                .check(CLASSES);
    }

    @Test
    void time_comes_from_a_clock_that_was_given() {
        noClasses().should().callMethodWhere(readsTheTimeItself())
                .because("a demo and a test move the clock; what reads the time itself stays behind").check(CLASSES);
    }

    private static DescribedPredicate<JavaMethodCall> readsTheTimeItself() {
        return describe("reads the time by itself", call -> {
            String owner = call.getTargetOwner().getFullName();
            boolean now = owner.startsWith("java.time.") && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
            return now || call.getName().equals("currentTimeMillis");
        });
    }
}
