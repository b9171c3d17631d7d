package be.socialekaart.fiche.searching;

import be.socialekaart.fiche.searching.FicheSearch.Results;
import be.socialekaart.fiche.searching.Question.Asked;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/fiches}: the same search as the page. */
@RestController
class FichesApi {
    private final FicheSearch search;

    FichesApi(FicheSearch search) {
        this.search = search;
    }

    /**
     * @param next hand it in as {@code after} for the next page; null on the last
     * @param places what {@code where} may have meant, when that was not clear
     */
    record Page(List<Found> items, @Nullable String next, List<String> places) {}

    @GetMapping("/api/fiches")
    Page fiches(
            @RequestParam(required = false) @Nullable String what,
            @RequestParam(required = false) @Nullable String where,
            Narrowed filters,
            CurrentUser user) {
        Question question = filters.asked(what, where)
                .question(Optional.ofNullable(filters.managedBy).map(me -> manager(me, user)));
        Results results = search.search(question);
        return new Page(
                results.items(),
                results.next().map(Cursor::written).orElse(null),
                question.where().choices().stream().map(area -> area.label()).toList());
    }

    /** Somebody may only ask for the own fiches: who manages what is nobody else's business. */
    private static String manager(String asked, CurrentUser user) {
        if (!asked.equals("me")) throw Refusal.invalid("managedBy", "invalid.managedBy");
        if (!user.signedIn()) throw Refusal.unauthorized("refusal.signIn");
        return user.id();
    }

    record Narrowed(
            @Nullable String rubriek,
            @Nullable String kind,
            @Nullable String municipality,
            @Nullable String recognised,
            @Nullable String near,
            @Nullable String elz,
            @Nullable String managedBy,
            @Nullable String after,
            @Nullable Integer size) {

        Asked asked(@Nullable String what, @Nullable String where) {
            Filters.Asked filters = new Filters.Asked(rubriek, kind, municipality, recognised);
            return new Asked(what, where, null, near, filters, elz, after, size == null ? 20 : size);
        }
    }
}
