package be.socialekaart.web.answers;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration(beforeName = "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration")
@EnableConfigurationProperties(BodyLimits.class)
@Import({RefusalAdvice.class, DatabaseDownAdvice.class, ErrorPage.class})
class Answers {

    @Bean
    Wording wording(MessageSource messages, JsonMapper json) {
        return new Wording(messages, new ProblemView(json));
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(BodyLimits limits) {
        FilterRegistrationBean<BodyLimit> filter = new FilterRegistrationBean<>(new BodyLimit(limits));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }
}
