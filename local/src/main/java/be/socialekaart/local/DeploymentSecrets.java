package be.socialekaart.local;

/** A fresh {@code .env} for docker-compose.yml, whose other variables have a default that .env.example tells. */
final class DeploymentSecrets {

    private DeploymentSecrets() {}

    static String asFile() {
        StringBuilder file =
                new StringBuilder("# Made by ./run --new-secrets; .env.example says what else there is.\n");
        add(file, "DATABASE_ADMIN_PASSWORD", FreshSecrets.password());
        for (Part part : Part.all()) {
            add(file, "DATABASE_PASSWORD_" + part.variable(), FreshSecrets.password());
        }
        add(file, "INTERNAL_SECRET", FreshSecrets.password());
        add(file, "LINK_KEY_SUGGESTION", FreshSecrets.linkKey());
        add(file, "LINK_KEY_MAILER", FreshSecrets.linkKey());
        add(file, "SIGNING_KEY", "'" + FreshSecrets.signingKey() + "'");
        return file.toString();
    }

    private static void add(StringBuilder file, String name, String value) {
        file.append(name).append('=').append(value).append('\n');
    }
}
