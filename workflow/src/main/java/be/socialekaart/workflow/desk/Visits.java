package be.socialekaart.workflow.desk;

import be.socialekaart.web.CurrentUser;
import java.util.UUID;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Which case somebody is at, and the queue to go back to. */
@ControllerAdvice(assignableTypes = {CaseController.class, CaseActions.class})
class Visits {

    @ModelAttribute(name = "visit", binding = false)
    Visit visit(@PathVariable UUID id, QueueFilter filter, CurrentUser user) {
        return new Visit(id, filter, user);
    }

    record Visit(UUID id, QueueFilter filter, CurrentUser user) {

        /** The address of something to do with the case, with the filter along. */
        public String to(String action) {
            return filter.address("/werkbank/" + id + action);
        }

        public String toCase() {
            return "redirect:" + to("");
        }

        /** The notice there tells how far the case is by then, not what was clicked. */
        public String toQueue() {
            String queue = filter.queue();
            return "redirect:" + queue + (queue.contains("?") ? "&" : "?") + "klaar=" + id;
        }
    }
}
