package org.onelicence.command.rebuild.web;

import org.onelicence.command.rebuild.Rebuild;
import org.onelicence.command.rebuild.RebuildProblem;
import org.onelicence.command.rebuild.RebuildState;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Begins a rebuild and tells how far it is. */
@RestController
@RequestMapping("/api/rebuilds")
class RebuildController {

    private final Rebuild rebuild;

    RebuildController(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    RebuildState begin() {
        return rebuild.begin();
    }

    @GetMapping("/latest")
    RebuildState latest() {
        return rebuild.latest()
                .orElseThrow(() -> RebuildProblem.NONE.because("服务启动以来没有重建", "None since the service started"));
    }
}
