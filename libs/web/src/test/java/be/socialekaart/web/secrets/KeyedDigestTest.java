package be.socialekaart.web.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KeyedDigestTest {
    private static final byte[] CONTENT = "inhoud".getBytes(StandardCharsets.UTF_8);

    private final KeyedDigest digest = new KeyedDigest("ZWVuIHNsZXV0ZWwgdm9vciBkZSB0ZXN0");

    @Test
    void isTheSameForTheSame() {
        assertThat(digest.of("doel", CONTENT)).hasSize(32).isEqualTo(digest.of("doel", CONTENT));
    }

    @Test
    void differsWithKeyPurposeAndContent() {
        byte[] one = digest.of("doel", CONTENT);

        assertThat(digest.of("ander doel", CONTENT)).isNotEqualTo(one);
        assertThat(digest.of("doel", new byte[0])).isNotEqualTo(one);
        assertThat(new KeyedDigest("ZWVuIGFuZGVyZSBzbGV1dGVs").of("doel", CONTENT))
                .isNotEqualTo(one);
    }

    @Test
    void keepsPurposeAndContentApart() {
        byte[] moved = "x".getBytes(StandardCharsets.UTF_8);

        assertThat(digest.of("doelx", new byte[0])).isNotEqualTo(digest.of("doel", moved));
    }
}
