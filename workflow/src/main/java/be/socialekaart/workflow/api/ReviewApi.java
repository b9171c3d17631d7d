package be.socialekaart.workflow.api;

import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseSearch.Position;
import be.socialekaart.workflow.deciding.Asking;
import be.socialekaart.workflow.deciding.Asking.Question;
import be.socialekaart.workflow.deciding.Claiming;
import be.socialekaart.workflow.deciding.Deciding;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/reviews")
class ReviewApi {

    private final ReviewReader reviews;
    private final Claiming claiming;
    private final Asking asking;
    private final Deciding deciding;

    ReviewApi(ReviewReader reviews, Claiming claiming, Asking asking, Deciding deciding) {
        this.reviews = reviews;
        this.claiming = claiming;
        this.asking = asking;
        this.deciding = deciding;
    }

    @GetMapping
    Page list(ReviewQuery query) {
        List<CaseFile> found = reviews.find(query);
        List<CaseFile> shown = found.stream().limit(query.pageSize()).toList();
        boolean more = found.size() > shown.size();
        return new Page(reviews.json(shown), more ? Position.of(shown.getLast()).toString() : null);
    }

    @GetMapping("/{id}")
    ReviewJson one(@PathVariable UUID id) {
        return reviews.one(id);
    }

    @PostMapping("/{id}/claim")
    ReviewJson claim(@PathVariable UUID id, CurrentUser user, @RequestBody(required = false) @Nullable Claim claim) {
        if (claim != null && Boolean.TRUE.equals(claim.takeOver())) {
            claiming.takeOver(id, user);
        } else {
            claiming.claim(id, user);
        }
        return reviews.one(id);
    }

    @PostMapping("/{id}/release")
    ReviewJson release(@PathVariable UUID id, CurrentUser user) {
        claiming.release(id, user);
        return reviews.one(id);
    }

    @PostMapping("/{id}/question")
    ReviewJson ask(@PathVariable UUID id, CurrentUser user, @RequestBody Ask ask) {
        if (ask.to() != null && !ask.to().equalsIgnoreCase("submitter")) {
            throw Refusal.invalid("to", "submitter");
        }
        UUID question = ask.id() == null ? UUID.randomUUID() : ask.id();
        asking.ask(id, user, new Question(question, ask.text() == null ? "" : ask.text()));
        return reviews.one(id);
    }

    @PostMapping("/{id}/decision")
    ReviewJson decide(@PathVariable UUID id, CurrentUser user, @RequestBody DecisionJson decision) {
        deciding.decide(id, user, decision.toDecision());
        return reviews.one(id);
    }

    /** @param next to ask the following page with as {@code after}; null on the last */
    record Page(List<ReviewJson> items, @Nullable String next) {}

    /** @param takeOver from somebody else who claimed it */
    record Claim(@Nullable Boolean takeOver) {}

    /**
     * @param id of the question, so that asking twice is asking once
     * @param to submitter: nobody else can be asked yet
     */
    record Ask(
            @Nullable UUID id,
            @Nullable String text,
            @Nullable String to) {}
}
