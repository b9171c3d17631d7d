package be.socialekaart.fiche.sharing;

import be.socialekaart.fiche.query.SearchQuery;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Addresses for outside of this site. Public: every page that can be passed on has one. */
@Component
public class Sharing {
    private final String site;
    private final MessageSource messages;

    Sharing(@Value("${sharing.public-url}") String site, MessageSource messages) {
        this.site = site.replaceAll("/+$", "");
        this.messages = messages;
    }

    /** @param path on this site, from the slash on */
    public String absolute(String path) {
        return site + path;
    }

    public Share fiche(String name, UUID id) {
        return share("fiche", name, "/fiches/" + id);
    }

    /** @param words empty when everything is asked for */
    public Share search(String words, SearchQuery query) {
        return share("search", text(words.isEmpty() ? "search.title" : "search.titleFor", words), query.href());
    }

    private Share share(String kind, String title, String path) {
        String body = text("share.mail." + kind, title, absolute(path));
        String mail = "mailto:?subject=" + encoded(title) + "&body=" + encoded(body);
        return new Share(kind, title, path, absolute(path), mail);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
