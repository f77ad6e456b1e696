package org.onelicence.platform.message;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.onelicence.platform.message.ParkedMessages.Parked;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/parked-messages")
@Tag(name = "operations")
class ParkedController {

    private final ParkedMessages parked;
    private final ParkedRetry retry;

    ParkedController(ParkedMessages parked, ParkedRetry retry) {
        this.parked = parked;
        this.retry = retry;
    }

    record ParkedList(long waiting, List<Parked> messages) {}

    record Retried(int handled) {}

    @GetMapping
    ParkedList list(
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int size) {
        return new ParkedList(parked.waiting(), parked.waiting(page, size));
    }

    @PostMapping("/{id}/retry")
    Retried retry(@PathVariable UUID id) {
        return new Retried(retry.retry(id));
    }
}
