package be.socialekaart.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The environment of a service under test. Addresses of other services lead nowhere: a test that needs one says so. */
final class TestEnvironment {

    private static final String NOWHERE = "http://127.0.0.1:9";
    private static final List<String> SERVICES =
            List.of("FICHE_URL", "SUGGESTION_URL", "WORKFLOW_URL", "MAILER_URL", "NOTIFICATIONS_URL", "MAILBOX_URL");

    private TestEnvironment() {}

    static Map<String, Object> of(String role, String password, String topicPrefix) {
        Map<String, Object> values = new HashMap<>();
        values.put("PORT", "0");
        values.put("BIND_ADDRESS", "127.0.0.1");
        values.put("DATABASE_URL", Servers.running().jdbcUrl());
        values.put("DATABASE_USER", role);
        values.put("DATABASE_PASSWORD", password);
        values.put("KAFKA_BOOTSTRAP_SERVERS", Servers.running().kafka());
        values.put("messaging.topic-prefix", topicPrefix);
        values.put("messaging.first-retry", "10ms");
        SERVICES.forEach(service -> values.put(service, NOWHERE));
        values.put("GATEWAY_URL", NOWHERE);
        values.put("PUBLIC_URL", "http://localhost:8080");
        values.put("INTERNAL_SECRET", "internal-secret-only-for-tests");
        values.put("LINK_KEY", "bGluay1rZXktb25seS1mb3ItdGVzdHMtMzItYnl0ZXM=");
        values.put("SIGNING_KEY", TestSigningKey.asJwk());
        values.put("SMTP_HOST", "127.0.0.1");
        values.put("SMTP_PORT", "9");
        values.put("LOCAL", "true");
        values.put("EXAMPLE_FICHES", "0");
        return values;
    }
}
