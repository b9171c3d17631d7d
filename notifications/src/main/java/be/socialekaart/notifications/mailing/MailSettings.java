package be.socialekaart.notifications.mailing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param pause how long an account gets no second mail; what happens meanwhile goes into one mail after it */
@ConfigurationProperties("account-mails")
record MailSettings(@DefaultValue("1h") Duration pause) {}
