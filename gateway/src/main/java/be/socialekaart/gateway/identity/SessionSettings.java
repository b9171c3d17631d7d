package be.socialekaart.gateway.identity;

import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions hold text only, so that nothing read from the database is ever deserialised into an object. */
@Configuration(proxyBeanMethods = false)
class SessionSettings {

    @Bean
    ConversionService springSessionConversionService() {
        GenericConversionService text = new GenericConversionService();
        text.addConverter(Object.class, byte[].class, value -> ((String) value).getBytes(StandardCharsets.UTF_8));
        text.addConverter(byte[].class, Object.class, bytes -> new String(bytes, StandardCharsets.UTF_8));
        return text;
    }

    @Bean
    CookieSerializer cookieSerializer(SessionCookie cookie, @Value("${SIGNING_KEY}") String key) {
        DefaultCookieSerializer plain = new DefaultCookieSerializer();
        plain.setCookieName(cookie.name());
        plain.setUseSecureCookie(cookie.secure());
        plain.setUseHttpOnlyCookie(true);
        plain.setSameSite("Lax");
        plain.setCookiePath("/");
        plain.setUseBase64Encoding(false);
        return new SealedCookie(plain, key);
    }
}
