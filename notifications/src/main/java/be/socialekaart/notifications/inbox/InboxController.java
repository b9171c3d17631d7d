package be.socialekaart.notifications.inbox;

import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/meldingen")
class InboxController {

    private static final int PAGE = 25;

    private final Inbox inbox;
    private final Clock clock;

    InboxController(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    @GetMapping
    String list(CurrentUser reader, @RequestParam(defaultValue = "") String after, Model model) {
        List<InboxRow> rows = inbox.page(reader.id(), Cursor.parse(after), PAGE + 1);
        boolean more = rows.size() > PAGE;
        List<InboxRow> shown = more ? rows.subList(0, PAGE) : rows;
        model.addAttribute("items", shown);
        model.addAttribute("unread", inbox.unread(reader.id()));
        model.addAttribute("next", more ? shown.getLast().cursor().toString() : null);
        return "inbox/inbox";
    }

    @PostMapping("/{id}/gelezen")
    String markRead(CurrentUser reader, @PathVariable UUID id) {
        if (!inbox.markRead(reader.id(), id, clock.instant())) throw Refusal.notFound("inbox.unknown");
        return "redirect:/meldingen";
    }

    @PostMapping("/gelezen")
    String markAllRead(CurrentUser reader) {
        inbox.markAllRead(reader.id(), clock.instant());
        return "redirect:/meldingen";
    }
}
