package be.socialekaart.web.answers;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much somebody may send.
 *
 * @param unlimited addresses that stream, as path patterns
 */
@ConfigurationProperties("body-limit")
record BodyLimits(
        @DefaultValue("64KB") DataSize size, @DefaultValue List<String> unlimited) {}
