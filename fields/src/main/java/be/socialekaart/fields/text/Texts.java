package be.socialekaart.fields.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The texts of this module in the language of whoever is reading; in Dutch where nobody is. A key without text is a fault
 * and fails; tests ask for every key.
 */
public final class Texts {

    private static final Locale DUTCH = Locale.of("nl");
    private static final String NAME = "be.socialekaart.fields.text.fields";

    private Texts() {}

    public static String get(String key, Object... arguments) {
        return new MessageFormat(bundle().getString(key), reader()).format(arguments);
    }

    /** For what is kept, whoever reads. */
    public static String inDutch(String key) {
        return ResourceBundle.getBundle(NAME, DUTCH, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                .getString(key);
    }

    public static boolean has(String key) {
        return bundle().containsKey(key);
    }

    public static Locale reader() {
        LocaleContext context = LocaleContextHolder.getLocaleContext();
        Locale locale = context == null ? null : context.getLocale();
        return locale == null ? DUTCH : locale;
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle(NAME, reader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
