package be.socialekaart.operations;

import be.socialekaart.messaging.Outbox;
import be.socialekaart.web.CurrentUser;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How this service stands, and sending again what a broker lost. */
@Controller
@RequestMapping(OperationsPage.ADDRESS)
class OperationsController {

    private static final Logger log = LoggerFactory.getLogger(OperationsController.class);

    private final OperationsPage page;
    private final Outbox outbox;
    private final SinceWhen since;

    OperationsController(OperationsPage page, Outbox outbox, SinceWhen since) {
        this.page = page;
        this.outbox = outbox;
        this.since = since;
    }

    @GetMapping
    ModelAndView show(
            @RequestParam(name = "gedaan") @Nullable Done done,
            @RequestParam(name = "aantal", defaultValue = "0") int count) {
        ModelAndView shown = page.now();
        shown.addObject("done", done);
        shown.addObject("count", count);
        return shown;
    }

    @PostMapping("/opnieuw-versturen")
    ModelAndView republish(@RequestParam(name = "vanaf", defaultValue = "") String text, CurrentUser user) {
        Optional<Instant> from = since.read(text);
        if (from.isEmpty()) {
            ModelAndView again = page.now();
            again.addObject("wrongSince", true);
            again.addObject("since", text);
            again.setStatus(HttpStatus.BAD_REQUEST);
            return again;
        }
        int events = outbox.republishSince(from.get());
        log.warn("{} has {} events published again, stored since {}", user.id(), events, from.get());
        return page.after(Done.REPUBLISHED, events);
    }
}
