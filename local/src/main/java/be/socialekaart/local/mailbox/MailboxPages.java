package be.socialekaart.local.mailbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.messageresolver.StandardMessageResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import tools.jackson.databind.json.JsonMapper;

/** {@code /postvak}: the list, one mail, and the same list as JSON for scripts. It only ever reads. */
final class MailboxPages implements HttpHandler {

    private static final Locale DUTCH = Locale.of("nl");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss").withZone(ZoneId.of("Europe/Brussels"));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Mails mails;
    private final TemplateEngine templates = templates();

    MailboxPages(Mails mails) {
        this.mails = mails;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                answer(exchange, 405, "text/plain", "");
            } else if (path.equals("/postvak/api/mails")) {
                answer(
                        exchange,
                        200,
                        "application/json",
                        JSON.writeValueAsString(mails.newestFirst(query(exchange, "to"))));
            } else if (path.equals("/postvak") || path.equals("/postvak/")) {
                list(exchange);
            } else {
                one(exchange, path.replaceFirst("^/postvak/", ""));
            }
        }
    }

    private void list(HttpExchange exchange) throws IOException {
        String address = query(exchange, "aan");
        page(exchange, 200, "list", Map.of("mails", mails.newestFirst(address), "aan", address));
    }

    private void one(HttpExchange exchange, String id) throws IOException {
        Optional<Mail> mail = mails.byId(id);
        if (mail.isEmpty()) {
            page(exchange, 404, "missing", Map.of());
            return;
        }
        String text = Optional.ofNullable(mail.get().text()).orElse("");
        page(exchange, 200, "mail", Map.of("mail", mail.get(), "pieces", MailText.pieces(text)));
    }

    private void page(HttpExchange exchange, int status, String template, Map<String, Object> model)
            throws IOException {
        Locale language = language(exchange);
        Context context = new Context(language, model);
        context.setVariable("moment", MOMENT.withLocale(language));
        answer(exchange, status, "text/html", templates.process(template, context));
    }

    /** As the gateway says; it knows what was chosen. */
    private static Locale language(HttpExchange exchange) {
        String asked = exchange.getRequestHeaders().getFirst("Accept-Language");
        return "en".equals(asked) ? Locale.ENGLISH : DUTCH;
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'; form-action 'self'");
        boolean noBody = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, noBody ? -1 : bytes.length);
        if (!noBody) exchange.getResponseBody().write(bytes);
    }

    private static String query(HttpExchange exchange, String name) {
        String query =
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        return Stream.of(query.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    private static TemplateEngine templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(MailboxPages.class.getClassLoader());
        resolver.setPrefix("be/socialekaart/local/mailbox/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setMessageResolver(new StandardMessageResolver());
        return engine;
    }
}
