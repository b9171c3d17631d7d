package be.socialekaart.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.session.web.http.CookieSerializer;

/** Adds a seal to the session's id, so that whoever reads the table of sessions still cannot use one. */
record SealedCookie(CookieSerializer cookie, String key) implements CookieSerializer {

    @Override
    public void writeCookieValue(CookieValue value) {
        String id = value.getCookieValue();
        String sealed = id.isEmpty() ? "" : id + "." + seal(id);
        CookieValue written = new CookieValue(value.getRequest(), value.getResponse(), sealed);
        written.setCookieMaxAge(value.getCookieMaxAge());
        cookie.writeCookieValue(written);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return cookie.readCookieValues(request).stream()
                .map(this::opened)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> opened(String sealed) {
        int dot = sealed.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String id = sealed.substring(0, dot);
        boolean ours = MessageDigest.isEqual(bytes(seal(id)), bytes(sealed.substring(dot + 1)));
        return ours ? Optional.of(id) : Optional.empty();
    }

    private String seal(String id) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes("session:" + key), "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(id)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
