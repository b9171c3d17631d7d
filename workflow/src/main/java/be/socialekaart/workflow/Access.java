package be.socialekaart.workflow;

import be.socialekaart.web.AccessRules;
import be.socialekaart.web.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reviews are for coordinators and nobody else. */
@Configuration(proxyBeanMethods = false)
class Access {

    @Bean
    AccessRules accessRules() {
        return AccessRules.rules()
                .only(Role.COORDINATOR, "/werkbank/**", "/api/reviews/**")
                .only(Role.OPERATOR, "/operaties/workflow/**");
    }
}
