package be.socialekaart.fiche.undoing;

import be.socialekaart.fiche.proposing.Proposals;
import be.socialekaart.fiche.undoing.Undo.State;
import be.socialekaart.fiche.undoing.Undoing.Request;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.FieldReason;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which somebody sees what taking something back would do, and asks for it. */
@Controller
@RequestMapping("/beheer/{id}/versies/{version}/ongedaan")
class UndoController {
    private final Undoing undoing;
    private final Proposals proposals;

    UndoController(Undoing undoing, Proposals proposals) {
        this.undoing = undoing;
        this.proposals = proposals;
    }

    @GetMapping
    ModelAndView look(
            @PathVariable String id,
            @PathVariable String version,
            @RequestParam(name = "veld", defaultValue = "") String path,
            CurrentUser user) {
        return page(new Request(undoing.find(id, version, path, user), UUID.randomUUID(), ""), List.of());
    }

    /** Sent twice it is asked once, and the second time leads to the same place. */
    @PostMapping
    ModelAndView ask(
            @PathVariable String id,
            @PathVariable String version,
            @RequestParam(name = "veld", defaultValue = "") String path,
            @RequestParam(name = "sleutel") UUID change,
            @RequestParam(name = "reden", defaultValue = "") String reason,
            CurrentUser user)
            throws InterruptedException {
        Undo undo = undoing.find(id, version, path, user);
        Request request = new Request(undo, change, reason);
        if (proposals.find(change).isEmpty()) {
            if (undo.state() != State.POSSIBLE) return status(HttpStatus.CONFLICT, page(request, List.of()));
            List<FieldReason> wrong = undoing.draft(request, user).reasons();
            if (!wrong.isEmpty()) return status(HttpStatus.BAD_REQUEST, page(request, wrong));
        }
        undoing.ask(request, user);
        return new ModelAndView(
                "redirect:/beheer/%s/wijzigingen/%s".formatted(undo.now().id(), change));
    }

    private static ModelAndView page(Request request, List<FieldReason> wrong) {
        Undo undo = request.undo();
        return new ModelAndView("undoing/undo")
                .addObject("id", undo.now().id())
                .addObject("name", undo.now().values().body().path("name").asString(""))
                .addObject("undo", undo)
                .addObject("state", undo.state().name())
                .addObject("holder", undo.holder().orElse(""))
                .addObject("key", request.change())
                .addObject("reason", request.reason())
                .addObject("wrong", wrong);
    }

    private static ModelAndView status(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }
}
