package be.socialekaart.web.language;

import java.util.Arrays;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

@AutoConfiguration(beforeName = "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration")
class LanguageDefaults {

    @Bean
    @ConditionalOnMissingBean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver asTheGatewaySays = new AcceptHeaderLocaleResolver();
        asTheGatewaySays.setSupportedLocales(
                Arrays.stream(Language.values()).map(Language::locale).toList());
        asTheGatewaySays.setDefaultLocale(Language.NL.locale());
        return asTheGatewaySays;
    }
}
