package be.socialekaart.web.assets;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All assets, as bean {@code assets}: {@code ${@assets.url('site.css')}}. Public: templates and the gateway ask it. */
public final class Assets {

    private static final String HTMX = "htmx.min.js";

    private static final Pattern HASH = Pattern.compile("\\.[0-9a-f]{12}\\.(\\w+)$");

    private final Map<String, Asset> byName = new HashMap<>();
    private final Map<String, Asset> byHashedName = new HashMap<>();

    Assets() throws IOException {
        PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
        for (Resource file : files.getResources("classpath*:assets/*.*")) {
            add(Asset.of(file.getFilename(), file));
        }
        for (Resource file : files.getResources("classpath*:META-INF/resources/webjars/htmx.org/*/dist/" + HTMX)) {
            add(Asset.of(HTMX, file));
        }
    }

    /** The address of an asset; a name that does not exist is a mistake in a template. */
    public String url(String name) {
        return named(name)
                .orElseThrow(() -> new IllegalArgumentException("no asset " + name))
                .url();
    }

    public Optional<Asset> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The asset of today for a plain name, or for a name with the hash of another day. */
    public Optional<Asset> current(String name) {
        return named(HASH.matcher(name).replaceFirst(".$1"));
    }

    public Optional<Asset> hashed(String hashedName) {
        return Optional.ofNullable(byHashedName.get(hashedName));
    }

    private void add(Asset asset) {
        byName.put(asset.name(), asset);
        byHashedName.put(asset.hashedName(), asset);
    }
}
