package be.socialekaart.web;

import be.socialekaart.web.assets.Assets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Gives a service everything of this module, as soon as the jar is there. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration"
        })
@Import({CurrentUserModel.class, InternalSecurity.class, ServiceSecurity.class})
class WebDefaults implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CurrentUserArgument());
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

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

    @Bean
    InternalCalls internalCalls(Environment environment) {
        return new InternalCalls(
                environment.getRequiredProperty("spring.application.name"),
                environment.getRequiredProperty("INTERNAL_SECRET"));
    }
}
