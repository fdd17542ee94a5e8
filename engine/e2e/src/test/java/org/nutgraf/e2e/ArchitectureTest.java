package org.nutgraf.e2e;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the house rules: who may know whom. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPaths(Distribution.moduleClasses());

    private static final String FACADE = "org.nutgraf.engine";
    private static final String INTERNAL = "org.nutgraf.engine.internal..";

    @Test
    void theApiKnowsOnlyThePluginMarkerAndNullness() {
        classes()
                .that()
                .resideInAPackage("org.nutgraf.api..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.nutgraf.api..", "java..", "org.pf4j", "org.jspecify..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("org.nutgraf.api..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.pf4j..").and(not(named("ExtensionPoint"))))
                .check(CLASSES);
    }

    @Test
    void factsKnowNothingButThemselves() {
        classes()
                .that()
                .resideInAPackage("org.nutgraf.api.fact")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.nutgraf.api.fact", "java.lang..", "java.io", "java.util", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void theEngineKnowsNeitherItsUsersNorAnyPlugin() {
        noClasses()
                .that()
                .resideInAPackage("org.nutgraf.engine..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.nutgraf.cli..",
                        "org.nutgraf.testkit..",
                        "org.nutgraf.plugin..",
                        "org.nutgraf.bench..",
                        "org.nutgraf.e2e.."))
                .check(CLASSES);
    }

    @Test
    void pluginsKnowTheApiAndWhatTheyBundle() {
        noClasses()
                .that()
                .resideInAPackage("org.nutgraf.plugin..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.nutgraf.engine..",
                        "org.nutgraf.cli..",
                        "org.nutgraf.testkit..",
                        "org.drools..",
                        "org.kie.."))
                .check(CLASSES);
    }

    @Test
    void theTestkitStaysOutOfTheEnginesRooms() {
        noClasses()
                .that()
                .resideInAPackage("org.nutgraf.testkit..")
                .should()
                .dependOnClassesThat(resideInAPackage(INTERNAL))
                .check(CLASSES);
    }

    @Test
    void noDroolsOrPf4jTypeShowsInAPublicSignature() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(FACADE)
                .and()
                .arePublic()
                .should()
                .haveRawReturnType(thirdParty())
                .orShould(haveAParameterOf(thirdParty()))
                .check(CLASSES);
    }

    @Test
    void droolsStaysInTheRoomsThatNeedIt() {
        noClasses()
                .that(resideInAPackage("org.nutgraf..")
                        .and(not(resideInAnyPackage(
                                "org.nutgraf.engine.internal.rule..", "org.nutgraf.engine.internal.rulebase.."))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.drools..", "org.kie.."))
                .check(CLASSES);
    }

    @Test
    void theRoomsOfTheEngineDoNotDependOnEachOtherInCircles() {
        slices().matching("org.nutgraf.engine.internal.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineAndTheBenchmarksPrint() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.nutgraf.cli..", "org.nutgraf.bench..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> thirdParty() {
        return resideInAnyPackage("org.drools..", "org.kie..", "org.pf4j..");
    }

    private static DescribedPredicate<JavaClass> named(String simpleName) {
        return DescribedPredicate.describe(
                "named " + simpleName, type -> type.getSimpleName().equals(simpleName));
    }

    private static com.tngtech.archunit.lang.ArchCondition<JavaMethod> haveAParameterOf(
            DescribedPredicate<JavaClass> types) {
        return com.tngtech.archunit.lang.ArchCondition.from(DescribedPredicate.describe(
                "have a parameter that " + types.getDescription(),
                (JavaMethod method) -> Stream.of(method)
                        .flatMap(m -> m.getRawParameterTypes().stream())
                        .anyMatch(types)));
    }
}
