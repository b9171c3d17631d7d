package be.socialekaart.mailer.composing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The words of a mail. Has a template engine of its own, since the one of the pages knows neither plain text nor mails. */
@Component
class MailTexts {

    private final MessageSource messages;
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    MailTexts(MessageSource messages) {
        this.messages = messages;
        engine.setTemplateEngineMessageSource(messages);
        engine.addTemplateResolver(templates(TemplateMode.HTML, ".html"));
        engine.addTemplateResolver(templates(TemplateMode.TEXT, ".txt"));
    }

    String subject(MailTemplate template, Locale language, Map<String, Object> values) {
        Object[] number = {values.getOrDefault("number", "")};
        return messages.getMessage("mail." + template.slug() + ".subject", number, language);
    }

    String text(MailTemplate template, Locale language, Map<String, Object> values) {
        return write(template.slug() + ".txt", language, values);
    }

    String html(MailTemplate template, Locale language, Map<String, Object> values) {
        return write(template.slug() + ".html", language, values);
    }

    private String write(String file, Locale language, Map<String, Object> values) {
        return engine.process("composing/" + file, new Context(language, values));
    }

    private static ClassLoaderTemplateResolver templates(TemplateMode mode, String suffix) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setResolvablePatterns(Set.of("composing/*" + suffix));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return resolver;
    }
}
