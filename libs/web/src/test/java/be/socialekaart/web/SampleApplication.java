package be.socialekaart.web;

import java.util.Set;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;

/** A service with a few pages and calls, small enough to see what the module does to it. */
@SpringBootConfiguration
@EnableAutoConfiguration
class SampleApplication {

    @Bean
    AccessRules access() {
        return AccessRules.rules()
                .open(HttpMethod.GET, "/open", "/api/open", "/kaart")
                .open("/api/things/**", "/things/**")
                .signedIn("/mine")
                .only(Role.COORDINATOR, "/desk/**", "/api/desk")
                .only(HttpMethod.GET, Set.of(Role.MANAGER, Role.COORDINATOR), "/shared");
    }

    @Bean
    SampleController samples() {
        return new SampleController();
    }
}
