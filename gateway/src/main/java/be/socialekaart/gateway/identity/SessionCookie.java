package be.socialekaart.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The name of the session cookie; with the prefix that pins it to this very host wherever the site runs on https. */
@Component
public class SessionCookie {

    private final boolean secure;

    SessionCookie(@Value("${PUBLIC_URL}") String publicUrl) {
        secure = publicUrl.startsWith("https://");
    }

    public boolean isIn(HttpServletRequest request) {
        return request.getCookies() != null
                && Arrays.stream(request.getCookies())
                        .anyMatch(cookie -> cookie.getName().equals(name()));
    }

    String name() {
        return secure ? "__Host-session" : "session";
    }

    boolean secure() {
        return secure;
    }
}
