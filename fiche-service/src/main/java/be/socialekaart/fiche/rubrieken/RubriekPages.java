package be.socialekaart.fiche.rubrieken;

import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubrieken;
import be.socialekaart.web.Refusal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** One rubriek for everybody: where it stands and what it was before. An address by what it was called leads to what it is. */
@Controller
class RubriekPages {

    @GetMapping("/rubrieken/{key}")
    ModelAndView one(@PathVariable String key) {
        Rubrieken tree = Rubrieken.load();
        Rubriek rubriek = tree.byCode(key).orElseThrow(() -> Refusal.notFound("refusal.term"));
        if (!rubriek.key().equals(key)) return moved(rubriek);
        return new ModelAndView("rubrieken/rubriek")
                .addObject("rubriek", rubriek)
                .addObject("above", above(tree, rubriek))
                .addObject("below", tree.under(rubriek.id()))
                .addObject("before", before(tree, rubriek));
    }

    private static ModelAndView moved(Rubriek rubriek) {
        RedirectView now =
                new RedirectView(URI.create("/rubrieken/" + rubriek.key()).toString());
        now.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(now);
    }

    /** From the top down. */
    private static List<Rubriek> above(Rubrieken tree, Rubriek rubriek) {
        return Stream.iterate(parent(tree, rubriek), Optional::isPresent, one -> parent(tree, one.get()))
                .flatMap(Optional::stream)
                .toList()
                .reversed();
    }

    private static Optional<Rubriek> parent(Rubrieken tree, Rubriek rubriek) {
        return Optional.ofNullable(rubriek.parent()).flatMap(tree::byCode);
    }

    /** Its own earlier states and those of what went up in it, the newest first. */
    private static List<Rubriek> before(Rubrieken tree, Rubriek rubriek) {
        List<String> keys = tree.keysOf(rubriek);
        return tree.states().stream()
                .filter(state -> !state.current() && keys.contains(state.id()))
                .toList()
                .reversed();
    }
}
