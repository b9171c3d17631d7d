package be.socialekaart.suggestion;

import be.socialekaart.web.secrets.KeyedDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one key of this service, and the only thing it is used for: digests that nobody else can make. */
@Configuration
class Secrets {

    @Bean
    KeyedDigest keyedDigest(@Value("${links.key}") String base64) {
        return new KeyedDigest(base64);
    }
}
