package be.socialekaart.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void givesNoPortTwice() {
        assertThat(IntStream.range(0, 50).map(i -> Ports.free()).distinct()).hasSize(50);
    }

    @Test
    void seesThatAPortIsTaken() throws IOException {
        int port = Ports.free();
        try (ServerSocket everywhere = new ServerSocket(port)) {
            assertThat(Ports.isFree(everywhere.getLocalPort())).isFalse();
        }
        assertThat(Ports.isFree(port)).isTrue();
    }
}
