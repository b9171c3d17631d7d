package be.socialekaart.gateway.guarding;

import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The server would answer an address with an encoded slash by a page of its own, before anything of ours runs. It leaves
 * them as they are instead, and the firewall of the chain refuses them with our page.
 */
@Configuration(proxyBeanMethods = false)
class StrangeAddresses {

    @Bean
    TomcatConnectorCustomizer encodedSlashes() {
        return connector -> {
            connector.setEncodedSolidusHandling("passthrough");
            connector.setEncodedReverseSolidusHandling("passthrough");
        };
    }
}
