package nl.handje.sandbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

class SandboxStandsAloneTest {
    private static final DescribedPredicate<JavaClass> THE_REST_OF_THE_PRODUCT = JavaClass.Predicates
            .resideInAPackage("nl.handje..").and(DescribedPredicate
                    .not(JavaClass.Predicates.resideInAPackage("nl.handje.sandbox..")));

    @Test
    void it_needs_nothing_of_the_product_no_spring_and_no_telegram_library() {
        JavaClasses sandbox = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.handje.sandbox");
        noClasses().should().dependOnClassesThat(THE_REST_OF_THE_PRODUCT).because("it must be a judge, not a part")
                .check(sandbox);
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.telegram..")
                .because("anybody who develops a bot may use it").check(sandbox);
    }
}
