package be.socialekaart.suggestion;

import be.socialekaart.web.AccessRules;
import be.socialekaart.web.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** All of it is for anyone: a suggestion is opened by its secret code, not by an account. */
@Configuration
class Access {

    @Bean
    AccessRules accessRules() {
        return AccessRules.rules()
                .open("/fiches/*/suggestie", "/suggesties", "/suggesties/**")
                .open(HttpMethod.POST, "/api/suggestions")
                .open("/api/suggestions/**")
                .only(Role.OPERATOR, "/operaties/suggestion-service/**");
    }
}
