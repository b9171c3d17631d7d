package be.socialekaart.workflow.desk;

import be.socialekaart.web.CurrentUser;
import be.socialekaart.workflow.casefile.CaseFiles;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class QueueController {

    private final Queue queue;
    private final People people;
    private final CaseFiles files;

    QueueController(Queue queue, People people, CaseFiles files) {
        this.queue = queue;
        this.people = people;
        this.files = files;
    }

    @GetMapping("/werkbank")
    String queue(QueueFilter filter, CurrentUser user, @RequestParam @Nullable UUID klaar, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("regions", people.regions());
        model.addAttribute("page", queue.page(filter, user));
        model.addAttribute("done", klaar == null ? null : files.find(klaar).orElse(null));
        return "desk/queue";
    }
}
