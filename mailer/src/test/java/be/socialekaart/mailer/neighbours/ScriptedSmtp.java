package be.socialekaart.mailer.neighbours;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers what a test wants at a moment of the conversation, or hangs up there. */
public final class ScriptedSmtp implements AutoCloseable {

    /** Instead of an answer: the connection is gone. */
    public static final String HANGS_UP = "hangs up";
    /** Only after the content: the server has the mail and is gone before it can say so. */
    public static final String TAKES_AND_HANGS_UP = "takes and hangs up";

    private final ServerSocket socket;
    private final Map<Moment, String> script = new ConcurrentHashMap<>();
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private volatile Runnable afterContent = () -> {};

    public enum Moment {
        GREETING,
        EHLO,
        MAIL,
        RCPT,
        DATA,
        CONTENT,
        END,
        QUIT
    }

    /** A mail that the server has: it will be delivered. */
    public record Taken(List<String> addressees, String content) {}

    private ScriptedSmtp(ServerSocket socket) {
        this.socket = socket;
    }

    public static ScriptedSmtp start() {
        try {
            ScriptedSmtp server = new ScriptedSmtp(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(server::listen);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    public void at(Moment moment, String answer) {
        script.put(moment, answer);
    }

    /** What happens between the end of the content and the answer to it. */
    public void afterContent(Runnable happening) {
        afterContent = happening;
    }

    public void behaveWell() {
        script.clear();
        taken.clear();
        afterContent = () -> {};
    }

    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                Thread.ofVirtual().start(() -> converse(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket caller) {
        try (caller) {
            new Conversation(caller).run();
        } catch (IOException hungUp) {
            // That is what a broken connection looks like from here.
        }
    }

    private final class Conversation {
        private final BufferedReader in;
        private final OutputStream out;
        private List<String> addressees = List.of();

        private Conversation(Socket caller) throws IOException {
            in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
            out = caller.getOutputStream();
        }

        private void run() throws IOException {
            if (!answer(Moment.GREETING, "220 here")) return;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!hear(line)) return;
            }
        }

        private boolean hear(String line) throws IOException {
            String verb = line.substring(0, Math.min(4, line.length())).toUpperCase(java.util.Locale.ROOT);
            return switch (verb) {
                case "EHLO", "HELO" -> answer(Moment.EHLO, "250 here");
                case "MAIL" -> answer(Moment.MAIL, "250 ok");
                case "RCPT" -> rcpt(line);
                case "DATA" -> data();
                case "QUIT" -> answer(Moment.QUIT, "221 bye") && false;
                default -> say("250 ok");
            };
        }

        private boolean rcpt(String line) throws IOException {
            addressees = java.util.stream.Stream.concat(
                            addressees.stream(), java.util.stream.Stream.of(line.substring(8)))
                    .toList();
            return answer(Moment.RCPT, "250 ok");
        }

        private boolean data() throws IOException {
            if (!answer(Moment.DATA, "354 go on")) return false;
            if (!script.getOrDefault(Moment.DATA, "354").startsWith("354")) return true;
            if (HANGS_UP.equals(script.get(Moment.CONTENT))) return false;
            StringBuilder content = new StringBuilder();
            for (String line = in.readLine(); line != null && !".".equals(line); line = in.readLine()) {
                content.append(line).append('\n');
            }
            String atEnd = script.getOrDefault(Moment.END, "250 taken");
            if (atEnd.startsWith("250") || TAKES_AND_HANGS_UP.equals(atEnd)) {
                taken.add(new Taken(addressees, content.toString()));
            }
            afterContent.run();
            return !TAKES_AND_HANGS_UP.equals(atEnd) && answer(Moment.END, "250 taken");
        }

        private boolean answer(Moment moment, String usual) throws IOException {
            String answer = script.getOrDefault(moment, usual);
            return !HANGS_UP.equals(answer) && say(answer);
        }

        private boolean say(String answer) throws IOException {
            out.write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return true;
        }
    }
}
