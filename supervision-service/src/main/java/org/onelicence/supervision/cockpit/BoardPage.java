package org.onelicence.supervision.cockpit;

import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class BoardPage {

    private final Board board;
    private final Clock clock;

    BoardPage(Board board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    @GetMapping("/")
    String board(Model model) {
        model.addAttribute("columns", board.columns());
        model.addAttribute("asOf", LocalTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
        return "cockpit/board";
    }
}
