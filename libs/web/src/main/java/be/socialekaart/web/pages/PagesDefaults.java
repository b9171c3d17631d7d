package be.socialekaart.web.pages;

import be.socialekaart.web.assets.Assets;
import java.time.Clock;
import java.util.Map;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@AutoConfiguration
class PagesDefaults {

    @Bean
    Site site(Environment environment) {
        return new Site(environment.getProperty("LOCAL", boolean.class, false));
    }

    @Bean
    Moments moments(Clock clock) {
        return new Moments(clock);
    }

    /** Templates may not call beans where an address is written, so these are variables as well. */
    @Bean
    InitializingBean sharedVariables(ThymeleafViewResolver views, Site site, Moments moments, Assets assets) {
        return () -> views.setStaticVariables(Map.of("site", site, "moments", moments, "assets", assets));
    }
}
