package be.socialekaart.local.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalMailboxTest {

    @TempDir
    Path folder;

    private LocalMailbox mailbox;

    @BeforeEach
    void start() {
        mailbox = LocalMailbox.start(folder);
    }

    @AfterEach
    void stop() {
        mailbox.stop();
    }

    @Test
    void listsWhatItReceivedNewestFirst() throws Exception {
        send("jan@voorbeeld.example", "Uw suggestie", "Dank u.");
        send("piet@voorbeeld.example", "Een vraag: één nummer?", "Klopt dit?");
        assertThat(get("/postvak").body())
                .containsSubsequence("Een vraag: één nummer?", "piet@voorbeeld.example", "Uw suggestie")
                .contains("<html lang=\"nl\">", "/assets/site.css")
                .doesNotContain("style=", "<script", "??");
    }

    @Test
    void speaksTheLanguageTheGatewayNames() throws Exception {
        send("jan@voorbeeld.example", "Uw suggestie", "Dank u.");
        assertThat(get("/postvak", "Accept-Language", "en").body())
                .contains("<html lang=\"en\">", "<h1>Mailbox</h1>", "To jan@voorbeeld.example")
                .doesNotContain("Postvak");
    }

    @Test
    void showsOnlyTheMailsToOneAddress() throws Exception {
        send("jan@voorbeeld.example", "Aan Jan", "…");
        send("piet@voorbeeld.example", "Aan Piet", "…");
        assertThat(get("/postvak?aan=Piet%40voorbeeld.example").body())
                .contains("Aan Piet", "value=\"Piet@voorbeeld.example\"")
                .doesNotContain("Aan Jan");
        assertThat(get("/postvak?aan=niemand").body()).contains("Er is nog geen mail.");
    }

    @Test
    void showsOneMailWithItsLinks() throws Exception {
        send("jan@voorbeeld.example", "Volg ons", "Kijk op http://localhost:8080/suggesties/AB-CD. Tot dan.");
        HttpResponse<String> page = get(firstLink(get("/postvak").body()));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "<a href=\"http://localhost:8080/suggesties/AB-CD\">http://localhost:8080/suggesties/AB-CD</a>")
                .contains("De opgemaakte versie, als broncode")
                .doesNotContain("??");
    }

    @Test
    void neverLetsAMailPutMarkupOnThePage() throws Exception {
        String attack = "<script>alert(1)</script> \"onmouseover=x javascript:alert(1) [[${7*7}]]";
        send("jan@voorbeeld.example", attack, attack);
        String list = get("/postvak?aan=" + URLEncoder.encode("\"><b>", StandardCharsets.UTF_8))
                .body();
        String page = get(firstLink(get("/postvak").body())).body();
        assertThat(list + get("/postvak").body() + page)
                .contains("&lt;script&gt;", "[[${7*7}]]")
                .doesNotContain("<script", "<b>", "href=\"javascript", "[[49]]");
    }

    @Test
    void tellsScriptsWhatArrived() throws Exception {
        send("jan@voorbeeld.example", "Eerste", "Klik op http://localhost:8080/a");
        send("piet@voorbeeld.example", "Tweede", "…");
        HttpResponse<String> answer = get("/postvak/api/mails?to=jan%40voorbeeld.example");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json; charset=utf-8");
        assertThat(answer.body())
                .contains("\"to\":\"jan@voorbeeld.example\"", "\"subject\":\"Eerste\"", "http://localhost:8080/a\"")
                .containsPattern("\"at\":\"\\d{4}-\\d\\d-\\d\\dT")
                .doesNotContain("Tweede");
    }

    @Test
    void keepsMailsBetweenRuns() throws Exception {
        send("jan@voorbeeld.example", "Blijft", "…");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1).allMatch(file -> file.toString().endsWith(".eml"));
        }
        mailbox.stop();
        mailbox = LocalMailbox.start(folder);
        assertThat(get("/postvak").body()).contains("Blijft");
    }

    @Test
    void showsAMailWithoutSubjectAndAnUnreadableBody() throws Exception {
        MimeMessage message = message("jan@voorbeeld.example", "x", "x");
        message.removeHeader("Subject");
        message.setDataHandler(new jakarta.activation.DataHandler(new byte[] {1, 2}, "application/octet-stream"));
        Transport.send(message);
        assertThat(get(firstLink(get("/postvak").body())).body()).contains("(zonder onderwerp)");
    }

    @Test
    void knowsOnlyWhatIsThere() throws Exception {
        assertThat(get("/postvak/0000000000000-none").statusCode()).isEqualTo(404);
        assertThat(get("/postvak/..%2f..%2fsecrets").statusCode()).isEqualTo(404);
        assertThat(get("/postvakken").statusCode()).isEqualTo(404);
    }

    private static String firstLink(String list) {
        Matcher link = Pattern.compile("href=\"(/postvak/[^\"]+)\"").matcher(list);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder page = HttpRequest.newBuilder(URI.create(mailbox.pageUrl() + path));
        HttpRequest request =
                headers.length == 0 ? page.build() : page.headers(headers).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private void send(String to, String subject, String text) throws MessagingException {
        Transport.send(message(to, subject, text));
    }

    private MimeMessage message(String to, String subject, String text) throws MessagingException {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(mailbox.smtpPort()));
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("noreply@voorbeeld.example"));
        message.setRecipient(RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setText("<p>" + text + "</p>", "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", plain, html));
        return message;
    }
}
