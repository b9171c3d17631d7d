package be.socialekaart.local.mailbox;

import be.socialekaart.local.process.Ports;
import be.socialekaart.local.process.StartFailure;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import org.subethamail.smtp.server.SMTPServer;

/** Takes every mail of the local run by SMTP and shows it at {@code /postvak}; nothing leaves the machine. */
public final class LocalMailbox {

    private static final int LARGEST_MAIL = 5_000_000;

    private final SMTPServer smtp;
    private final HttpServer http;

    private LocalMailbox(SMTPServer smtp, HttpServer http) {
        this.smtp = smtp;
        this.http = http;
    }

    public static LocalMailbox start(Path folder) {
        Mails mails = new Mails(folder.toAbsolutePath());
        InetAddress here = InetAddress.getLoopbackAddress();
        try {
            SMTPServer smtp = SMTPServer.port(Ports.free())
                    .bindAddress(here)
                    .maxMessageSize(LARGEST_MAIL)
                    .messageHandler((context, from, to, content) -> mails.keep(content))
                    .build();
            smtp.start();
            HttpServer http = HttpServer.create(new InetSocketAddress(here, 0), 0);
            http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            http.createContext("/postvak", new MailboxPages(mails));
            http.start();
            return new LocalMailbox(smtp, http);
        } catch (IOException e) {
            throw new StartFailure("The mailbox could not be started: " + e.getMessage(), e);
        }
    }

    public int smtpPort() {
        return smtp.getPortAllocated();
    }

    public String pageUrl() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    public void stop() {
        http.stop(0);
        smtp.stop();
    }
}
