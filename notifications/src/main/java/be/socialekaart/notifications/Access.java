package be.socialekaart.notifications;

import be.socialekaart.web.AccessRules;
import be.socialekaart.web.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everybody who is signed in has an inbox; whose it is, the query decides. */
@Configuration
class Access {

    @Bean
    AccessRules accessRules() {
        return AccessRules.rules()
                .signedIn("/meldingen", "/meldingen/**")
                .only(Role.OPERATOR, "/operaties/notifications/**");
    }
}
