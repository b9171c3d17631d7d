package be.socialekaart.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Ports of this machine. Those given out lie below the range from which a system takes ports for outgoing connections, so
 * that they are still free when the part that got one starts to listen.
 */
public final class Ports {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    public static int free() {
        int start = ThreadLocalRandom.current().nextInt(HIGHEST - LOWEST);
        return IntStream.range(0, HIGHEST - LOWEST)
                .map(step -> LOWEST + (start + step) % (HIGHEST - LOWEST))
                .filter(port -> isFree(port) && GIVEN.add(port))
                .findFirst()
                .orElseThrow(() -> new StartFailure("This machine has no free port left: stop some programs first."));
    }

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
