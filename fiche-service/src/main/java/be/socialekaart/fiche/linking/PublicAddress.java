package be.socialekaart.fiche.linking;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.util.ForwardedHeaderUtils;

/** A page as the outside knows it: the gateway alone says under which name. Public: whatever answers a full address. */
public final class PublicAddress {
    private PublicAddress() {}

    public static String of(String path, HttpServletRequest request) {
        ServletServerHttpRequest asked = new ServletServerHttpRequest(request);
        return ForwardedHeaderUtils.adaptFromForwardedHeaders(asked.getURI(), asked.getHeaders())
                .replacePath(path)
                .replaceQuery(null)
                .fragment(null)
                .build()
                .toUriString();
    }
}
