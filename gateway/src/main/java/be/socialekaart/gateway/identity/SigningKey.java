package be.socialekaart.gateway.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The one private key of the platform. It is given from outside, so that all gateways sign alike. */
@Component
class SigningKey {

    private final ECKey key;
    private final JWSSigner signer;

    SigningKey(@Value("${SIGNING_KEY}") String jwk) throws ParseException, JOSEException {
        key = ECKey.parse(jwk);
        signer = new ECDSASigner(key);
    }

    ECKey publicKey() {
        return key.toPublicJWK();
    }

    Map<String, Object> publicKeys() {
        return new JWKSet(key.toPublicJWK()).toJSONObject();
    }

    String sign(JWTClaimsSet claims) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .keyID(key.getKeyID())
                .type(JOSEObjectType.JWT)
                .build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(signer);
        } catch (JOSEException unusable) {
            throw new IllegalStateException("the signing key does not sign", unusable);
        }
        return token.serialize();
    }
}
