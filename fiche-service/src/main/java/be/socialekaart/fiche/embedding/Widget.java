package be.socialekaart.fiche.embedding;

import be.socialekaart.fiche.query.SearchQuery;
import be.socialekaart.web.FieldReason;
import be.socialekaart.web.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

/** A window on a search: what it is called, how many results it shows, and which. */
record Widget(String title, int size, SearchQuery query) {
    private static final int MOST = 50;
    private static final int USUAL = 10;
    private static final int LONGEST_TITLE = 80;

    /** @throws Refusal naming what cannot be shown */
    static Widget read(MultiValueMap<String, String> parameters) {
        String title = text(parameters, "titel");
        String size = text(parameters, "aantal");
        List<FieldReason> problems = new ArrayList<>();
        if (title.length() > LONGEST_TITLE) problems.add(new FieldReason("titel", "widget.longTitle"));
        if (!size.isEmpty() && !isSize(size)) problems.add(new FieldReason("aantal", "widget.size"));
        if (!problems.isEmpty()) throw Refusal.invalid(problems);
        return new Widget(title, size.isEmpty() ? USUAL : Integer.parseInt(size), SearchQuery.of(parameters));
    }

    /** What stands there until somebody fills in something else. */
    static Widget usual() {
        return new Widget("", USUAL, new SearchQuery(""));
    }

    String path() {
        String path = query.on("/widget", "aantal", String.valueOf(size));
        return title.isEmpty() ? path : path + "&titel=" + SearchQuery.encoded(title);
    }

    /** What others paste into their page. */
    String snippet(String address, String name) {
        return "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"520\" loading=\"lazy\"></iframe>"
                .formatted(HtmlUtils.htmlEscape(address), HtmlUtils.htmlEscape(title.isEmpty() ? name : title));
    }

    private static boolean isSize(String size) {
        return size.matches("[1-9]\\d?") && Integer.parseInt(size) <= MOST;
    }

    private static String text(MultiValueMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        return value == null ? "" : value.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
