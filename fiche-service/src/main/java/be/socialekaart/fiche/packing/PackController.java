package be.socialekaart.fiche.packing;

import be.socialekaart.fiche.packing.Packing.Outlook;
import be.socialekaart.fields.reference.Areas;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.FieldReason;
import be.socialekaart.web.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/** Where operators hand in a pack, read what it would do, and take it over. */
@Controller
@RequestMapping("/beheer/referentie")
class PackController {
    private static final int SHOWN = 30;
    private static final int LINES = 200;
    private static final int FICHES = 20;

    private final Packing packing;
    private final Packs packs;

    PackController(Packing packing, Packs packs) {
        this.packing = packing;
        this.packs = packs;
    }

    @GetMapping
    ModelAndView list() {
        return list(HttpStatus.OK, null, "");
    }

    @PostMapping
    ModelAndView receive(
            @RequestParam(name = "dag", defaultValue = "") String day,
            CurrentUser user,
            MultipartHttpServletRequest files) {
        try {
            return new ModelAndView(
                    "redirect:/beheer/referentie/" + packing.receive(day, Upload.tables(files), user.id()));
        } catch (Refusal refused) {
            if (refused.fields().isEmpty()) throw refused;
            return list(HttpStatus.BAD_REQUEST, refused.fields().getFirst(), day);
        }
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable UUID id) {
        Outlook outlook = packing.look(packing.find(id));
        return new ModelAndView("packing/pack")
                .addObject("outlook", outlook)
                .addObject(
                        "lines", outlook.checked().lines().stream().limit(LINES).toList())
                .addObject("sample", outlook.moved().stream().limit(FICHES).toList());
    }

    @PostMapping("/{id}/overname")
    String takeOver(@PathVariable UUID id, @RequestParam("stand") int revision, CurrentUser user) {
        packing.takeOver(id, revision, user.id());
        return "redirect:/beheer/referentie/" + id;
    }

    /** The tables as they are now, to make a pack of. */
    @GetMapping("/tabellen/{table}.csv")
    ResponseEntity<String> table(@PathVariable String table) {
        Map<String, String> tables = Areas.load().tables();
        String text = Optional.ofNullable(tables.get(table)).orElseThrow(() -> Refusal.notFound("pack.unknown"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"%s.csv\"".formatted(table))
                .body(text);
    }

    private ModelAndView list(HttpStatusCode status, @Nullable FieldReason problem, String day) {
        return new ModelAndView("packing/packs", status)
                .addObject("packs", packs.newest(SHOWN))
                .addObject("problem", problem)
                .addObject("day", day);
    }
}
