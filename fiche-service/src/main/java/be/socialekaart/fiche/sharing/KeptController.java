package be.socialekaart.fiche.sharing;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What somebody keeps stays in the own browser: on a server it would tell about that person's health. */
@Controller
class KeptController {

    @GetMapping("/bewaard")
    String kept() {
        return "sharing/kept";
    }
}
