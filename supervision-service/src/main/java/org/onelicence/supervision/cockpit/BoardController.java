package org.onelicence.supervision.cockpit;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onelicence.supervision.cockpit.Column.Entry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "board")
class BoardController {

    private final Board board;
    private final Clock clock;

    BoardController(Board board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    /** The numbers of each column by its key, and the newest entries of each. */
    record BoardAnswer(
            Instant asOf,
            Map<String, Figures> numbers,
            List<Entry> notifications,
            List<Entry> feedbacks,
            List<Entry> trackings,
            List<Entry> draws,
            List<Entry> assessments,
            List<Entry> publicity) {}

    record Figures(
            long count,
            long onTime,
            long overdue,
            long open,
            @Nullable LocalDate oldestOpen) {
        static Figures of(Column column) {
            return new Figures(column.count(), column.onTime(), column.overdue(), column.open(), column.oldestOpen());
        }
    }

    @GetMapping("/api/board")
    BoardAnswer board() {
        var columns = new LinkedHashMap<String, Column>();
        board.columns().forEach(column -> columns.put(column.key(), column));
        var numbers = new LinkedHashMap<String, Figures>();
        columns.forEach((key, column) -> numbers.put(key, Figures.of(column)));
        return new BoardAnswer(
                clock.instant(),
                numbers,
                entries(columns, "notifications"),
                entries(columns, "feedbacks"),
                entries(columns, "trackings"),
                entries(columns, "draws"),
                entries(columns, "assessments"),
                entries(columns, "publicity"));
    }

    private static List<Entry> entries(Map<String, Column> columns, String key) {
        return Objects.requireNonNull(columns.get(key)).entries();
    }
}
