package be.socialekaart.web.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.socialekaart.web.Refusal;
import jakarta.servlet.FilterChain;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class BodyLimitTest {

    private final BodyLimit limit = new BodyLimit(new BodyLimits(DataSize.ofBytes(10), List.of("/api/sources/**")));
    private final AtomicReference<byte[]> read = new AtomicReference<>();
    private final FilterChain reader =
            (request, response) -> read.set(request.getInputStream().readAllBytes());

    @Test
    void letsABodyOfTheLimitThrough() throws Exception {
        assertThat(send("/api/things", 10, true)).isEqualTo(200);
        assertThat(read.get()).hasSize(10);
        assertThat(send("/api/things", 10, false)).isEqualTo(200);
        assertThat(read.get()).hasSize(10);
    }

    @Test
    void refusesByTheAnnouncedLengthWithoutReading() throws Exception {
        assertThat(send("/api/things", 11, true)).isEqualTo(413);
        assertThat(read.get()).isNull();
    }

    @Test
    void refusesWhileReadingWhenNoLengthWasAnnounced() {
        assertThatThrownBy(() -> send("/api/things", 11, false))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.status().value()).isEqualTo(413));
    }

    @Test
    void leavesStreamsAlone() throws Exception {
        assertThat(send("/api/sources/zorg/snapshot", 5000, true)).isEqualTo(200);
        assertThat(send("/api/sources/zorg/snapshot", 5000, false)).isEqualTo(200);
        assertThat(read.get()).hasSize(5000);
    }

    private int send(String path, int size, boolean announced) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path) {
            @Override
            public long getContentLengthLong() {
                return announced ? super.getContentLengthLong() : -1;
            }
        };
        request.setServletPath(path);
        request.setContent(new byte[size]);
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(request, response, reader);
        return response.getStatus();
    }
}
