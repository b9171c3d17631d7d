package be.socialekaart.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class SampleController {

    @GetMapping({"/open", "/mine", "/desk/queue", "/shared"})
    String page(@RequestParam(defaultValue = "") String text, Model model) {
        model.addAttribute("text", text);
        return "sample";
    }

    @GetMapping({"/api/open", "/api/desk", "/internal/who"})
    @ResponseBody
    Map<String, Object> who(CurrentUser user) {
        return Map.of("id", user.id(), "roles", user.roles());
    }

    @GetMapping({"/api/things/{kind}", "/things/{kind}"})
    String refuse(@PathVariable String kind) {
        throw switch (kind) {
            case "missing" -> Refusal.notFound("sample.unknown", "<b>X</b>");
            case "taken" -> Refusal.conflict("sample.taken");
            case "over" -> Refusal.gone("sample.taken");
            case "busy" -> Refusal.unavailable("sample.taken", Duration.ofMinutes(1));
            case "wrong" -> Refusal.invalid("phones/0/value", "te kort");
            case "garbled" -> new InvalidParameterException("Parameter [reason] with value [typed in private]");
            case "away" -> new CannotCreateTransactionException("no connection to jdbc:secret");
            default -> new IllegalStateException("jdbc:secret " + kind);
        };
    }

    @PostMapping({"/api/things", "/things"})
    @ResponseBody
    Thing thing(@RequestBody Thing thing) {
        return thing;
    }

    @GetMapping("/api/things/on")
    @ResponseBody
    String on(@RequestParam LocalDate day) {
        return day.toString();
    }

    @GetMapping({"/api/things/listed", "/things/listed"})
    @ResponseBody
    Listing list(Listing listing) {
        return listing;
    }

    @GetMapping({"/api/things/known/{id}", "/things/known/{id}"})
    @ResponseBody
    String known(@PathVariable UUID id) {
        return id.toString();
    }

    record Listing(Integer size, @Nullable LocalDate since) {}

    record Thing(String name, List<Part> parts) {}

    record Part(int size) {}
}
