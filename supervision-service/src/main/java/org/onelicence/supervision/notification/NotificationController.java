package org.onelicence.supervision.notification;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.onelicence.supervision.view.Listing;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/notifications")
@Tag(name = "notifications")
class NotificationController {

    private final Notifications notifications;
    private final Answering answering;

    NotificationController(Notifications notifications, Answering answering) {
        this.notifications = notifications;
        this.answering = answering;
    }

    record Claim(@NotBlank @Size(max = 20) String departmentCode) {}

    record Declinal(
            @NotBlank @Size(max = 20) String departmentCode,

            @NotBlank @Size(max = Answering.REASON_LENGTH_MAX)
            String reason) {}

    @GetMapping
    Listing<NotificationRow> list(
            @RequestParam(defaultValue = "all") @Pattern(regexp = "all|open|overdue") String state,
            @RequestParam(defaultValue = "") @Size(max = 100) String q,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return notifications.list(state, q, page, size);
    }

    @GetMapping("/{notificationId}")
    NotificationDetail one(@PathVariable NotificationId notificationId) {
        return answering.existing(notificationId);
    }

    @PostMapping("/{notificationId}/claims")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(@PathVariable NotificationId notificationId, @RequestBody @Valid Claim asked) {
        answering.claim(notificationId, asked.departmentCode());
    }

    @PostMapping("/{notificationId}/declinals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decline(@PathVariable NotificationId notificationId, @RequestBody @Valid Declinal asked) {
        answering.decline(notificationId, asked.departmentCode(), asked.reason());
    }
}
