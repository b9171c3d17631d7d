package be.socialekaart.local;

import be.socialekaart.local.process.Ports;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The environment of each part: the only place it learns addresses and secrets from, here as when deployed. */
final class Settings {

    private final Options options;
    private final Secrets secrets;
    private final Infrastructure infrastructure;
    private final Map<Part, Integer> ports = new EnumMap<>(Part.class);

    Settings(Options options, Secrets secrets, Infrastructure infrastructure) {
        this.options = options;
        this.secrets = secrets;
        this.infrastructure = infrastructure;
        for (Part part : Part.all()) ports.put(part, part == Part.GATEWAY ? options.port() : Ports.free());
    }

    String addressOf(Part part) {
        return "http://127.0.0.1:" + ports.get(part);
    }

    Duration patience() {
        return options.patience();
    }

    Map<String, String> of(Part part) {
        Map<String, String> environment = new HashMap<>();
        environment.put("PORT", ports.get(part).toString());
        environment.put("BIND_ADDRESS", "127.0.0.1");
        environment.put("PUBLIC_URL", "http://localhost:" + options.port());
        environment.put("DATABASE_URL", infrastructure.postgres().jdbcUrl());
        environment.put("DATABASE_USER", part.role());
        environment.put("DATABASE_PASSWORD", secrets.databasePassword(part));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", infrastructure.kafka().bootstrapServers());
        environment.put("INTERNAL_SECRET", secrets.password("internal"));
        environment.put("LINK_KEY", secrets.linkKey("link-key-" + part.role()));
        environment.put("MAILBOX_URL", infrastructure.mailbox().pageUrl());
        environment.put("SMTP_HOST", "127.0.0.1");
        environment.put("SMTP_PORT", Integer.toString(infrastructure.mailbox().smtpPort()));
        environment.put("LOCAL", "true");
        environment.put("EXAMPLE_FICHES", Integer.toString(options.fiches()));
        if (part == Part.GATEWAY) environment.put("SIGNING_KEY", secrets.signingKey());
        for (Part other : Part.all()) environment.put(other.addressVariable(), addressOf(other));
        return environment;
    }
}
