package be.socialekaart.mailer;

import be.socialekaart.web.AccessRules;
import be.socialekaart.web.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Nothing to visit here yet but the page of operations. */
@Configuration(proxyBeanMethods = false)
class Access {

    @Bean
    AccessRules accessRules() {
        return AccessRules.rules().only(Role.OPERATOR, "/operaties/mailer/**");
    }
}
