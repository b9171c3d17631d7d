package be.socialekaart.mailer;

import be.socialekaart.web.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Nothing to visit here yet: everything but the health of the service is denied. */
@Configuration(proxyBeanMethods = false)
class Access {

    @Bean
    AccessRules accessRules() {
        return AccessRules.rules();
    }
}
