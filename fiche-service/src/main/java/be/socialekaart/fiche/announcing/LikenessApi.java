package be.socialekaart.fiche.announcing;

import be.socialekaart.web.FieldReason;
import be.socialekaart.web.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For who proposes fiches from a program. */
@RestController
class LikenessApi {
    private static final Map<String, String> PARAMETERS = Map.of("naam", "name", "waar", "where", "kbo", "kboNumber");

    private final Likeness likeness;
    private final MessageSourceAccessor messages;

    LikenessApi(Likeness likeness, MessageSource messages) {
        this.likeness = likeness;
        this.messages = new MessageSourceAccessor(messages);
    }

    record Found(List<Alike> items) {}

    @GetMapping("/api/fiches/alike")
    Found alike(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String where,
            @RequestParam(defaultValue = "") String kboNumber) {
        Sought sought = new Sought(Sought.line(name), Sought.line(where), Sought.line(kboNumber), "", "");
        List<FieldReason> wrong = sought.problems().stream()
                .map(problem -> new FieldReason(PARAMETERS.get(problem.box()), messages.getMessage(problem.key())))
                .toList();
        if (!wrong.isEmpty()) throw Refusal.invalid(wrong);
        return new Found(likeness.of(sought));
    }
}
