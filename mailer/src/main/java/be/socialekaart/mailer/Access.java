package be.socialekaart.mailer;

import be.socialekaart.web.AccessRules;
import be.socialekaart.web.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mailings are for coordinators; a personal page is for whoever has its link. */
@Configuration(proxyBeanMethods = false)
class Access {

    @Bean
    AccessRules accessRules() {
        return AccessRules.rules()
                .open("/actualiseren/**")
                .only(Role.COORDINATOR, "/mailings", "/mailings/**")
                .only(Role.OPERATOR, "/operaties/mailer/**");
    }
}
