package be.socialekaart.gateway.guarding;

import java.net.InetAddress;
import java.util.Arrays;

/** One household or office has one IPv4 address, but a whole network of IPv6 addresses: those count as one. */
final class ClientAddress {

    private ClientAddress() {}

    static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        byte[] bytes = InetAddress.ofLiteral(address).getAddress();
        return bytes.length == 4 ? address : Arrays.toString(Arrays.copyOf(bytes, 8));
    }
}
