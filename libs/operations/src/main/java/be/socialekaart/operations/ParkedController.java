package be.socialekaart.operations;

import be.socialekaart.messaging.parking.ParkedRecords;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The two ways on for a parked record: try it again, or give it up after a second question. */
@Controller
@RequestMapping(OperationsPage.ADDRESS + "/geparkeerd/{id}")
class ParkedController {

    private final OperationsPage page;
    private final ParkedRecords parked;

    ParkedController(OperationsPage page, ParkedRecords parked) {
        this.page = page;
        this.parked = parked;
    }

    @PostMapping("/opnieuw")
    ModelAndView retry(@PathVariable long id, CurrentUser user) {
        waiting(id);
        int handled = parked.retry(id, user.id());
        return page.after(handled == 0 ? Done.STILL_FAILING : Done.RETRIED, handled);
    }

    @GetMapping("/weggooien")
    ModelAndView askAgain(@PathVariable long id) {
        return page.confirmation(waiting(id));
    }

    @PostMapping("/weggooien")
    ModelAndView discard(@PathVariable long id, CurrentUser user) {
        waiting(id);
        parked.discard(id, user.id());
        return page.after(Done.DISCARDED, 1);
    }

    private ParkedView waiting(long id) {
        return parked.find(id).map(ParkedView::of).orElseThrow(() -> Refusal.notFound("operations.parked.unknown"));
    }
}
