package be.socialekaart.gateway.guarding;

import be.socialekaart.gateway.identity.Identification;
import be.socialekaart.gateway.identity.SessionCookie;
import be.socialekaart.gateway.identity.SignedInSession;
import be.socialekaart.gateway.identity.Tokens;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Role;
import be.socialekaart.web.SignInFirst;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;

/**
 * The order of the guards: who, where from, how often. Who may do what is decided by the service that answers; of the few
 * pages of the gateway itself, those of operations are for operators and the rest is for everybody.
 */
@Configuration(proxyBeanMethods = false)
class GatewaySecurity {

    @Bean
    Guards guards(
            SessionCookie cookie,
            RateLimits limits,
            Clock clock,
            @Value("${PUBLIC_URL}") String publicUrl,
            @Value("${MAP_TILES:}") String tiles) {
        return new Guards(
                new CrossSiteGuard(cookie, publicUrl),
                new RateLimit(limits, new Buckets(clock)),
                new BrowserRules(publicUrl.startsWith("https://"), tiles));
    }

    @Bean
    @Order(2)
    SecurityFilterChain everything(HttpSecurity http, Guards guards, SignedInSession sessions, Tokens tokens) {
        RequestAttributeSecurityContextRepository contexts = new RequestAttributeSecurityContextRepository();
        SignInFirst signInFirst = new SignInFirst();
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/operaties/**")
                        .access(GatewaySecurity::operatorsOnly)
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(signInFirst))
                .securityContext(context -> context.securityContextRepository(contexts))
                .addFilterBefore(new Identification(sessions, tokens, contexts), AnonymousAuthenticationFilter.class)
                .addFilterBefore(guards.crossSite(), AnonymousAuthenticationFilter.class)
                .addFilterBefore(guards.rate(), AnonymousAuthenticationFilter.class)
                .headers(headers -> headers.defaultsDisabled().addHeaderWriter(guards.browser()))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .build();
    }

    private static AuthorizationDecision operatorsOnly(
            Supplier<? extends @Nullable Authentication> asking, RequestAuthorizationContext request) {
        return new AuthorizationDecision(CurrentUser.of(asking.get()).has(Role.OPERATOR));
    }

    /** Not beans of their own: as such they would run for every request, outside the chain as well. */
    record Guards(CrossSiteGuard crossSite, RateLimit rate, BrowserRules browser) {}
}
