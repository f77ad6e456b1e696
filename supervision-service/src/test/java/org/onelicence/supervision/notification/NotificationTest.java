package org.onelicence.supervision.notification;

import static org.onelicence.supervision.Fixed.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onelicence.platform.problem.Refusal;
import org.onelicence.supervision.Fixed;
import org.onelicence.supervision.authority.Mandate;
import org.onelicence.supervision.notification.NotificationCommand.ClaimNotification;
import org.onelicence.supervision.notification.NotificationCommand.DeclineNotification;
import org.onelicence.supervision.notification.NotificationCommand.Registration;
import org.onelicence.supervision.notification.NotificationCommand.TellOfRegistration;
import org.onelicence.supervision.notification.NotificationEvent.DepartmentNotified;
import org.onelicence.supervision.notification.NotificationEvent.EntityNotified;
import org.onelicence.supervision.notification.NotificationEvent.NotificationClaimed;
import org.onelicence.supervision.notification.NotificationEvent.NotificationDeclined;
import org.onelicence.supervision.notification.NotificationEvent.NotificationPooled;

class NotificationTest {

    private static final NotificationId ID = NotificationId.ofRegistration("REG-1");
    private static final String USCC = "91310115MA1K4XYZ01";
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30); // five working days from a Monday
    private static final NeededPermit FOOD = permit("X-01", "食品经营许可", "PD-AMR");
    private static final NeededPermit FIRE = permit("X-10", "消防安全检查", "PD-FRB");

    private final AggregateTestFixture<Notification> notification = new AggregateTestFixture<>(Notification.class);

    @BeforeEach
    void today() {
        notification.registerInjectableResource(Fixed.CLOCK);
        notification.registerInjectableResource(Fixed.CALENDAR);
        notification.registerInjectableResource(new NotificationLimits(5));
    }

    @Test
    void the_entity_and_each_department_are_told() {
        notification
                .givenNoPriorActivity()
                .when(tell(List.of(16), FOOD, FIRE))
                .expectEvents(entityTold(List.of(16), FOOD, FIRE), told("PD-AMR", "X-01"), told("PD-FRB", "X-10"));
    }

    @Test
    void told_twice_is_told_once() {
        notification
                .given(entityTold(List.of(16), FOOD), told("PD-AMR", "X-01"))
                .when(tell(List.of(16), FOOD))
                .expectNoEvents();
    }

    @Test
    void without_an_industry_it_lies_in_the_pool() {
        notification
                .givenNoPriorActivity()
                .when(tell(List.of()))
                .expectEvents(entityTold(List.of()), pooled("industries-empty"));
    }

    @Test
    void an_industry_without_a_guide_goes_to_the_pool_beside_the_known_one() {
        notification
                .givenNoPriorActivity()
                .when(tell(List.of(16, 99), FOOD))
                .expectEvents(entityTold(List.of(16, 99), FOOD), told("PD-AMR", "X-01"), pooled("industries-unknown"));
    }

    @Test
    void a_department_that_was_told_claims_once() {
        notification
                .given(entityTold(List.of(16), FOOD), told("PD-AMR", "X-01"))
                .when(claim("PD-AMR"))
                .expectEvents(claimed("PD-AMR", false));
        notification
                .given(entityTold(List.of(16), FOOD), told("PD-AMR", "X-01"), claimed("PD-AMR", false))
                .when(claim("PD-AMR"))
                .expectNoEvents()
                .expectException(Refusal.class);
    }

    @Test
    void a_department_that_was_not_told_claims_only_from_the_pool() {
        notification
                .given(entityTold(List.of(16), FOOD), told("PD-AMR", "X-01"))
                .when(claim("PD-HC"))
                .expectException(Refusal.class);
        notification
                .given(entityTold(List.of()), pooled("industries-empty"))
                .when(claim("PD-HC"))
                .expectEvents(claimed("PD-HC", true));
        notification
                .given(entityTold(List.of()), pooled("industries-empty"), claimed("PD-HC", true))
                .when(claim("PD-AMR"))
                .expectException(Refusal.class);
    }

    @Test
    void when_every_department_declines_it_goes_to_the_pool() {
        notification
                .given(entityTold(List.of(16), FOOD, FIRE), told("PD-AMR", "X-01"), told("PD-FRB", "X-10"))
                .andGiven(declined("PD-AMR"))
                .when(new DeclineNotification(ID, "PD-FRB", "不属于本部门", of("PD-FRB")))
                .expectEvents(declined("PD-FRB"), pooled("declined-by-all"));
    }

    @Test
    void nobody_answers_for_a_department_that_is_not_served_today() {
        for (var stranger : List.of(of("PD-HC"), Mandate.NONE, new Mandate(true, null, Set.of()))) {
            notification
                    .given(entityTold(List.of(16), FOOD), told("PD-AMR", "X-01"))
                    .when(new ClaimNotification(ID, "PD-AMR", "PD-AMR", stranger))
                    .expectNoEvents()
                    .expectException(Refusal.class);
            notification
                    .given(entityTold(List.of(16), FOOD), told("PD-AMR", "X-01"))
                    .when(new DeclineNotification(ID, "PD-AMR", "不属于本部门", stranger))
                    .expectNoEvents()
                    .expectException(Refusal.class);
        }
    }

    private static Mandate of(String department) {
        return new Mandate(false, department + "-001", Set.of(department));
    }

    private static TellOfRegistration tell(List<Integer> industries, NeededPermit... permits) {
        var registration = new Registration(
                "REG-1", USCC, "上海晓咖啡有限公司", "established", TODAY, "世纪大道 1 号", "浦东新区", "咖啡馆", industries, List.of());
        return new TellOfRegistration(ID, registration, List.of(permits));
    }

    private static EntityNotified entityTold(List<Integer> industries, NeededPermit... permits) {
        return new EntityNotified(
                ID,
                "REG-1",
                USCC,
                "上海晓咖啡有限公司",
                "established",
                TODAY,
                "世纪大道 1 号",
                "浦东新区",
                "咖啡馆",
                industries,
                List.of(permits),
                List.of(),
                TODAY);
    }

    private static DepartmentNotified told(String department, String matterRef) {
        return new DepartmentNotified(ID, USCC, department, department, department, List.of(matterRef), TODAY, DUE);
    }

    private static NotificationPooled pooled(String reason) {
        return new NotificationPooled(ID, USCC, reason, TODAY, DUE);
    }

    private static ClaimNotification claim(String department) {
        return new ClaimNotification(ID, department, department, of(department));
    }

    private static NotificationClaimed claimed(String department, boolean fromPool) {
        return new NotificationClaimed(ID, USCC, department, department, fromPool, TODAY);
    }

    private static NotificationDeclined declined(String department) {
        return new NotificationDeclined(ID, USCC, department, "不属于本部门", TODAY);
    }

    private static NeededPermit permit(String ref, String name, String department) {
        return new NeededPermit(16, "咖啡店/茶馆", ref, name, name, "core", department, department, department);
    }
}
