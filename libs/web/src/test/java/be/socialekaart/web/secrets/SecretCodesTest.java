package be.socialekaart.web.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretCodesTest {
    private static final UUID ID = UUID.fromString("018f7c2e-0000-7000-8000-000000000001");

    private final KeyedDigest digest = new KeyedDigest("ZWVuIHNsZXV0ZWwgdm9vciBkZSB0ZXN0");
    private final SecretCodes codes = new SecretCodes(digest, "doel");
    private final String code = codes.code(ID, 1);

    @Test
    void opensTheIdItWasMadeFor() {
        assertThat(code).matches("[A-Za-z0-9_-]{43}");
        assertThat(SecretCodes.idIn(code)).contains(ID);
        assertThat(codes.isCode(code, ID, 1)).isTrue();
    }

    @Test
    void isReplacedByTheNextGeneration() {
        assertThat(codes.isCode(code, ID, 2)).isFalse();
        assertThat(codes.isCode(codes.code(ID, 2), ID, 2)).isTrue();
    }

    @Test
    void isWorthNothingForAnotherPurpose() {
        assertThat(new SecretCodes(digest, "ander doel").isCode(code, ID, 1)).isFalse();
    }

    @Test
    void refusesEveryForgedBit() {
        byte[] bytes = Base64.getUrlDecoder().decode(code);
        for (int at = 0; at < bytes.length; at++) {
            byte[] forged = bytes.clone();
            forged[at] ^= 1;
            String typed = Base64.getUrlEncoder().withoutPadding().encodeToString(forged);
            assertThat(codes.isCode(typed, ID, 1)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "é", "../../etc/passwd", "${7*7}", "018f7c2e-0000-7000-8000-000000000001"})
    void findsNoIdInWhatIsNoCode(String typed) {
        assertThat(SecretCodes.idIn(typed)).isEmpty();
        assertThat(codes.isCode(typed, ID, 1)).isFalse();
    }
}
