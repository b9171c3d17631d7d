package be.socialekaart.fiche.printing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Makes a tagged PDF (PDF/UA) of a template that is well-formed XML. Its font travels with it, so that accents are right
 * everywhere; nothing is fetched from anywhere. Public: fiches and lists of results become one.
 */
@Component
public class Pdf {
    /** Liberation Sans, which PDFBox brings along (SIL Open Font License 1.1). */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final int PLAIN = 400;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final SpringTemplateEngine templates;
    private final Object moments;

    Pdf(SpringTemplateEngine templates, @Qualifier("moments") Object moments) {
        this.templates = templates;
        this.moments = moments;
    }

    public byte[] of(String template, Map<String, Object> model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(template, model, bytes);
        return bytes.toByteArray();
    }

    public void write(String template, Map<String, Object> model, OutputStream out) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(Pdf::font, "Liberation Sans", PLAIN, FontStyle.NORMAL, true);
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, uri) -> null);
        builder.withHtmlContent(html(template, model), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException("No PDF of " + template, failed);
        }
    }

    private String html(String template, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("moments", moments);
        String html = templates.process(template, new Context(LocaleContextHolder.getLocale(), all));
        return html.codePoints()
                .filter(Pdf::isAllowedInXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowedInXml(int point) {
        return point >= ' ' && point != 0xFFFE && point != 0xFFFF || point == '\n' || point == '\t';
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT);
    }
}
