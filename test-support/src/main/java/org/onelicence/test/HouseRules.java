package org.onelicence.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.NullMarked;

/**
 * What every service keeps to. A service runs them with {@code @ArchTest static final ArchTests rules =
 * ArchTests.in(HouseRules.class)}; {@code HouseRulesTest} shows each of them failing on a class that breaks it.
 */
public final class HouseRules {

    private static final String[] OUTER = {"..web..", "..publication..", "..config..", "..intake.."};

    @ArchTest
    public static final ArchRule the_time_comes_from_a_clock = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("ClockConfiguration")
            .should(callMethod(Instant.class, "now"))
            .orShould(callMethod(LocalDate.class, "now"))
            .orShould(callMethod(LocalDateTime.class, "now"))
            .orShould(callMethod(OffsetDateTime.class, "now"))
            .orShould(callMethod(ZonedDateTime.class, "now"))
            .orShould(callMethod(System.class, "currentTimeMillis"))
            .orShould(callMethod(Clock.class, "systemDefaultZone"))
            .orShould(callMethod(Clock.class, "systemUTC"))
            .because("tests and replays must own the time");

    @ArchTest
    public static final ArchRule imports_go_inward = noClasses()
            .that()
            .resideOutsideOfPackages(OUTER)
            .should()
            .dependOnClassesThat(resideInAnyPackage(OUTER).and(Predicates.resideInAPackage("org.onelicence..")))
            .because("web, publication, intake and config know the features; a feature knows none of them");

    @ArchTest
    public static final ArchRule features_are_free_of_cycles = slices().matching("org.onelicence.*.(*)..")
            .should()
            .beFreeOfCycles()
            .because("features meet by id, command or event, in one direction");

    @ArchTest
    public static final ArchRule what_only_the_framework_calls_is_package_private = classes()
            .that()
            .areMetaAnnotatedWith("org.springframework.stereotype.Controller")
            .or()
            .areMetaAnnotatedWith("org.axonframework.modelling.command.AggregateRoot")
            .or()
            .areMetaAnnotatedWith("org.springframework.web.bind.annotation.ControllerAdvice")
            .should()
            .notBePublic()
            .allowEmptyShould(true)
            .because("controllers and aggregates are nobody's API");

    @ArchTest
    public static final ArchRule every_package_is_null_marked =
            classes().should(resideInANullMarkedPackage()).because("null is said where it may be");

    @ArchTest
    public static final ArchRule nothing_is_injected_into_fields = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .because("what a class needs stands in its constructor");

    @ArchTest
    public static final ArchRule nobody_prints = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("services log; a print has no level, no trace and no mercy on personal data");

    @ArchTest
    public static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .because("a name like this means that nobody asked what the thing is");

    private HouseRules() {}

    private static ArchCondition<JavaClass> callMethod(Class<?> owner, String name) {
        return new ArchCondition<>("call " + owner.getSimpleName() + "." + name + "() without a clock") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().isEquivalentTo(owner))
                        .filter(call -> call.getTarget().getName().equals(name))
                        .filter(call -> call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class)))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        type, marked, type.getName() + (marked ? " is" : " is not") + " in a @NullMarked package"));
            }
        };
    }
}
