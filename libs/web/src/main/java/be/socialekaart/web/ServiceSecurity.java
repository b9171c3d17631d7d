package be.socialekaart.web;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Makes a service a resource server that trusts the gateway's token only and lets in what its {@link AccessRules} say.
 * It keeps no session; forgery of requests and security headers are the gateway's business. A
 * refusal goes the way of every error, so that a person sees a page: the default for tokens answers without a word.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(AccessRules.class)
class ServiceSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain serviceRequests(HttpSecurity http, AccessRules rules, JwtDecoder decoder) {
        SignInFirst signInFirst = new SignInFirst();
        return http.authorizeHttpRequests(requests -> apply(rules, requests))
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(decoder))
                        .authenticationEntryPoint(signInFirst)
                        .accessDeniedHandler(new AccessDeniedHandlerImpl()))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(signInFirst))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(HeadersConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder gatewayTokens(Environment environment) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        environment.getRequiredProperty("GATEWAY_URL") + "/.well-known/jwks.json")
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer("socialekaart-gateway"),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains("socialekaart"))));
        return decoder;
    }

    private static void apply(
            AccessRules rules,
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll();
        requests.requestMatchers(matchers("/actuator/health/**", null)).permitAll();
        for (AccessRules.Rule rule : rules.list()) {
            if (rule.method() == null) {
                requests.requestMatchers(matchers(rule.pattern(), null)).access(admitting(rule));
            }
            for (HttpMethod method : rule.methods()) {
                requests.requestMatchers(matchers(rule.pattern(), method)).access(admitting(rule));
            }
        }
        requests.anyRequest().denyAll();
    }

    private static PathPatternRequestMatcher matchers(String pattern, @Nullable HttpMethod method) {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        return method == null ? paths.matcher(pattern) : paths.matcher(method, pattern);
    }

    private static AuthorizationManager<RequestAuthorizationContext> admitting(AccessRules.Rule rule) {
        return (authentication, request) ->
                new AuthorizationDecision(rule.admits(CurrentUser.of(authentication.get())));
    }
}
