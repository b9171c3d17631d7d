package be.socialekaart.fields.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Dutch texts of this module. A key without text is a fault and fails; tests ask for every key. */
public final class Texts {

    public static final Locale DUTCH = Locale.of("nl", "BE");

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("be.socialekaart.fields.text.fields", Locale.ROOT);

    private Texts() {}

    public static String get(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), DUTCH).format(arguments);
    }

    public static boolean has(String key) {
        return BUNDLE.containsKey(key);
    }
}
