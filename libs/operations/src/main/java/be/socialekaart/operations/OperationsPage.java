package be.socialekaart.operations;

import be.socialekaart.messaging.parking.ParkedRecords;
import java.util.List;
import org.springframework.web.servlet.ModelAndView;

/** The page of this service: figures, what is parked, what can be done. */
record OperationsPage(String service, Situations situations, ParkedRecords parked) {

    /** The gateway routes it here by the name of the service. */
    static final String ADDRESS = "/operaties/${spring.application.name}";

    private static final int SHOWN = 50;

    ModelAndView now() {
        Situation situation = situations.now();
        List<ParkedView> shown = parked.list(SHOWN).stream().map(ParkedView::of).toList();
        ModelAndView page = new ModelAndView("operations/service");
        page.addObject("service", service);
        page.addObject("address", address());
        page.addObject("now", situation);
        page.addObject("incidents", situations.incidents().orElse(null));
        page.addObject("parked", shown);
        page.addObject("more", Math.max(0, situation.parked() - shown.size()));
        page.addObject("wrongSince", false);
        page.addObject("since", "");
        return page;
    }

    ModelAndView confirmation(ParkedView record) {
        ModelAndView page = new ModelAndView("operations/discard");
        page.addObject("service", service);
        page.addObject("address", address());
        page.addObject("record", record);
        return page;
    }

    ModelAndView after(Done done, int count) {
        return new ModelAndView("redirect:" + address() + "?gedaan=" + done + "&aantal=" + count);
    }

    private String address() {
        return ADDRESS.replace("${spring.application.name}", service);
    }
}
