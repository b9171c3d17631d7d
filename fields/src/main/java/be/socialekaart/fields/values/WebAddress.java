package be.socialekaart.fields.values;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A page on the public web. Only http and https, so that a link never runs a script or opens a file. */
public record WebAddress(String value) {

    private static final int LONGEST = 1000;
    private static final int LAST_PORT = 65_535;
    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*:(?!\\d).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS =
            Pattern.compile("(https?)://([^/?#:@\\[\\]]+)(?::(\\d{1,5}))?([/?#].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s<>\"\\\\^`{|}]");

    public static Optional<WebAddress> of(String typed) {
        String address = typed.strip();
        if (address.length() > LONGEST || UNSAFE.matcher(address).find()) return Optional.empty();
        return parsed(SCHEME.matcher(address).matches() ? address : "https://" + address);
    }

    /** Without the scheme and a lone slash at the end: www.huisvanhetkind.be. */
    public String shown() {
        String bare = readable(value.substring(value.indexOf("://") + 3));
        return bare.endsWith("/") && bare.indexOf('/') == bare.length() - 1
                ? bare.substring(0, bare.length() - 1)
                : bare;
    }

    private static boolean isPort(@Nullable String port) {
        return port == null || (Integer.parseInt(port) >= 1 && Integer.parseInt(port) <= LAST_PORT);
    }

    /** With its accents where nobody can mistake them, else in ASCII. */
    private static String readable(String bare) {
        String host = bare.split("[:/?#]", 2)[0];
        return HostName.readable(host) + bare.substring(host.length());
    }

    private static Optional<WebAddress> parsed(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches() || !isPort(parts.group(3))) return Optional.empty();
        return HostName.of(parts.group(2))
                .map(host -> new WebAddress(parts.group(1).toLowerCase(Locale.ROOT) + "://"
                        + host
                        + (parts.group(3) == null ? "" : ":" + parts.group(3))
                        + (parts.group(4) == null ? "" : parts.group(4))));
    }
}
