package be.socialekaart.fiche.packing;

import be.socialekaart.fiche.packing.Pack.Line;
import be.socialekaart.fiche.packing.Packing.Outlook;
import be.socialekaart.fiche.packing.TakingEffect.Moved;
import be.socialekaart.web.CurrentUser;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The same as the page, for a command: hand in, read what would happen, take over. */
@RestController
@RequestMapping("/api/reference")
class PackApi {
    private final Packing packing;
    private final MessageSource messages;

    PackApi(Packing packing, MessageSource messages) {
        this.packing = packing;
        this.messages = messages;
    }

    /** @param line of the file; 0 for the table as a whole */
    record Wrong(String table, long line, String reason) {}

    /** @param revision hand it back to take the pack over */
    record Answer(
            UUID id,
            String number,
            LocalDate day,
            boolean done,
            int revision,
            List<Line> lines,
            List<Wrong> wrong,
            List<Moved> fiches) {}

    @PostMapping(consumes = "multipart/form-data")
    @ResponseStatus(HttpStatus.CREATED)
    Answer receive(
            @RequestParam(name = "dag", defaultValue = "") String day,
            CurrentUser user,
            MultipartHttpServletRequest files) {
        return one(packing.receive(day, Upload.tables(files), user.id()));
    }

    @GetMapping("/{id}")
    Answer one(@PathVariable UUID id) {
        Outlook outlook = packing.look(packing.find(id));
        Pack pack = outlook.pack();
        return new Answer(
                pack.id(),
                pack.number(),
                pack.day(),
                pack.isDone(),
                outlook.revision(),
                outlook.checked().lines(),
                outlook.checked().problems().stream().map(this::wrong).toList(),
                outlook.moved());
    }

    @PostMapping("/{id}/application")
    Answer takeOver(@PathVariable UUID id, @RequestParam int revision, CurrentUser user) {
        packing.takeOver(id, revision, user.id());
        return one(id);
    }

    private Wrong wrong(Pack.Problem problem) {
        String reason =
                messages.getMessage(problem.reason(), new Object[] {problem.value()}, LocaleContextHolder.getLocale());
        return new Wrong(problem.table(), problem.line(), reason);
    }
}
