package be.socialekaart.fiche.reclassifying;

import be.socialekaart.fiche.reclassifying.Affected.Search;
import be.socialekaart.fiche.rubrieken.Plan;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a plan would do, shown before it is confirmed; afterwards, how far it is. */
@Controller
@RequestMapping("/beheer/rubrieken/plannen/{id}")
class PlanController {
    private static final String SELF = "redirect:/beheer/rubrieken/plannen/";

    private final Planning planning;
    private final Affected affected;
    private final MessageSource messages;

    PlanController(Planning planning, Affected affected, MessageSource messages) {
        this.planning = planning;
        this.affected = affected;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView look(@PathVariable UUID id) {
        return page(id, HttpStatus.OK, null, "");
    }

    /** What stands in the way is said above what it would do by now, and the reason typed stays. */
    @PostMapping("/bevestiging")
    ModelAndView confirm(
            @PathVariable UUID id,
            @RequestParam("stand") int revision,
            @RequestParam(name = "reden", defaultValue = "") String reason,
            CurrentUser user) {
        try {
            planning.confirm(id, revision, reason, user.id());
            return new ModelAndView(SELF + id);
        } catch (Refusal refused) {
            if (refused.status() == HttpStatus.NOT_FOUND) throw refused;
            return page(id, refused.status(), why(refused), reason);
        }
    }

    @PostMapping("/intrekking")
    String withdraw(@PathVariable UUID id) {
        planning.withdraw(id);
        return "redirect:/beheer/rubrieken";
    }

    /** All of them, to look through in a spreadsheet. */
    @GetMapping("/fiches.csv")
    ResponseEntity<byte[]> list(@PathVariable UUID id) {
        Plan plan = planning.find(id);
        Preview preview = Preview.of(plan, affected);
        byte[] file = AffectedFile.of(preview, affected.rows(id, preview.old().key(), Search.ALL, 0, preview.count()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"%s.csv\"".formatted(plan.number()))
                .body(file);
    }

    private ModelAndView page(UUID id, HttpStatusCode status, @Nullable String wrong, String reason) {
        return new ModelAndView("reclassifying/plan", status)
                .addObject("preview", Preview.of(planning.find(id), affected))
                .addObject("wrong", wrong)
                .addObject("reason", reason);
    }

    private String why(Refusal refused) {
        var locale = LocaleContextHolder.getLocale();
        return refused.fields().isEmpty()
                ? messages.getMessage(refused.why(), locale)
                : messages.getMessage(refused.fields().getFirst().reason(), null, locale);
    }
}
