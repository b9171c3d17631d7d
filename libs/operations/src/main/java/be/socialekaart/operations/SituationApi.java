package be.socialekaart.operations;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For the gateway's overview. */
@RestController
class SituationApi {

    private final Situations situations;

    SituationApi(Situations situations) {
        this.situations = situations;
    }

    @GetMapping("/internal/operations")
    Situation now() {
        return situations.now();
    }
}
