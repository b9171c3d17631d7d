package be.socialekaart.workflow;

import be.socialekaart.web.AccessRules;
import be.socialekaart.web.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Reviews are for coordinators and nobody else; a source reads what is said against its own fields. */
@Configuration(proxyBeanMethods = false)
class Access {

    @Bean
    AccessRules accessRules() {
        return AccessRules.rules()
                .only(Role.COORDINATOR, "/werkbank/**", "/api/reviews/**")
                .only(HttpMethod.GET, Role.SOURCE, "/api/sources/{source}/reports")
                .only(Role.OPERATOR, "/operaties/workflow/**");
    }
}
