package be.socialekaart.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;

/** What services, and the collector of metrics, ask: user is whoever calls, password is the secret they share. */
@Configuration(proxyBeanMethods = false)
class InternalSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain internalRequests(HttpSecurity http, Environment environment) {
        byte[] secret = environment.getRequiredProperty("INTERNAL_SECRET").getBytes(StandardCharsets.UTF_8);
        return http.securityMatcher("/internal/**", "/actuator/prometheus")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .authenticationManager(new ProviderManager(new SharedSecret(secret)))
                .httpBasic(basic -> basic.realmName("internal"))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    private record SharedSecret(byte[] secret) implements AuthenticationProvider {

        @Override
        public Authentication authenticate(Authentication caller) {
            byte[] offered = String.valueOf(caller.getCredentials()).getBytes(StandardCharsets.UTF_8);
            if (!MessageDigest.isEqual(secret, offered)) {
                throw new BadCredentialsException("wrong internal secret");
            }
            return UsernamePasswordAuthenticationToken.authenticated(caller.getPrincipal(), null, List.of());
        }

        @Override
        public boolean supports(Class<?> authentication) {
            return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
        }
    }
}
