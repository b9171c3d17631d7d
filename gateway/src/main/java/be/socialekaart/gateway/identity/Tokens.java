package be.socialekaart.gateway.identity;

import be.socialekaart.web.Role;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Two kinds of token. One of a minute, for the services, made anew for every request. One of hours, for programs, that only
 * the gateway accepts: another audience, so a service refuses it.
 */
@Component
public class Tokens {

    private static final String ISSUER = "socialekaart-gateway";
    private static final String SERVICES = "socialekaart";
    private static final String GATEWAY = "socialekaart-gateway";
    private static final Duration MINUTE = Duration.ofSeconds(60);

    private final SigningKey key;
    private final Accounts accounts;
    private final Clock clock;
    private final JwtDecoder decoder;

    Tokens(SigningKey key, Accounts accounts, Clock clock) {
        this.key = key;
        this.accounts = accounts;
        this.clock = clock;
        this.decoder = decoder(key, clock);
    }

    /** What a service is told about who is asking. */
    public String forServices(Account account) {
        return key.sign(claims(account, SERVICES, MINUTE)
                .claim("name", account.name())
                .claim(
                        "roles",
                        account.roles().stream().map(Role::claim).sorted().toList())
                .claim("acr", account.has(Role.SOURCE) ? "client" : "link")
                .claim("language", account.language())
                .build());
    }

    /** What a program shows the gateway. */
    public String forProgram(Account account, Duration lifetime) {
        return key.sign(claims(account, GATEWAY, lifetime).build());
    }

    /** Whose token it is; the account may have been disabled since. */
    public Optional<Account> holder(String token) {
        try {
            Jwt valid = decoder.decode(token);
            return accounts.byId(valid.getSubject());
        } catch (JwtException refused) {
            return Optional.empty();
        }
    }

    private JWTClaimsSet.Builder claims(Account account, String audience, Duration lifetime) {
        Instant now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(audience)
                .subject(account.id())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(lifetime)));
    }

    private static JwtDecoder decoder(SigningKey key, Clock clock) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(new ImmutableJWKSet<>(new JWKSet(key.publicKey())))
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        JwtTimestampValidator notExpired = new JwtTimestampValidator(Duration.ZERO);
        notExpired.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtIssuerValidator(ISSUER),
                new JwtClaimValidator<List<String>>(
                        "aud", audience -> List.of(GATEWAY).equals(audience)),
                notExpired));
        return decoder;
    }
}
