package be.socialekaart.fiche.merging;

import be.socialekaart.fiche.merging.Unmerging.Apart;
import be.socialekaart.fields.values.FreeText;
import be.socialekaart.web.CurrentUser;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which somebody sees what bringing two fiches apart would do, and does it. */
@Controller
@RequestMapping("/beheer/samenvoegingen/{merge}")
class UnmergeController {
    private final Unmerging unmerging;

    UnmergeController(Unmerging unmerging) {
        this.unmerging = unmerging;
    }

    @GetMapping
    ModelAndView look(@PathVariable UUID merge) {
        return page(unmerging.look(merge), "");
    }

    @PostMapping
    ModelAndView undo(
            @PathVariable UUID merge, @RequestParam(name = "reden", defaultValue = "") String typed, CurrentUser user) {
        Apart apart = unmerging.look(merge);
        String reason = FreeText.clean(typed);
        Optional<String> wrong = reason.isEmpty() ? Optional.of("unmerge.reason.missing") : FreeText.problemOf(reason);
        if (wrong.isPresent() && !apart.merge().undone()) {
            ModelAndView again = page(apart, typed).addObject("wrongReason", wrong.get());
            again.setStatus(HttpStatus.BAD_REQUEST);
            return again.addObject("longest", FreeText.MAX_LENGTH);
        }
        unmerging.undo(merge, reason, user.id());
        return new ModelAndView("redirect:/fiches/" + apart.goes().id());
    }

    private static ModelAndView page(Apart apart, String reason) {
        List<ApartField> fields = apart.fields();
        return new ModelAndView("merging/unmerge")
                .addObject("merge", apart.merge())
                .addObject("stays", apart.stays().id())
                .addObject("goes", apart.goes().id())
                .addObject("staysName", Merging.name(apart.stays()))
                .addObject("goesName", Merging.name(apart.goes()))
                .addObject(
                        "status",
                        apart.former().values().body().path(Union.STATUS).asString(""))
                .addObject("lost", fields.stream().filter(ApartField::changes).toList())
                .addObject("kept", fields.stream().filter(ApartField::isKept).toList())
                .addObject("reason", reason);
    }
}
