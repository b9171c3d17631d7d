package be.socialekaart.web.assets;

import java.io.IOException;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
class AssetsDefaults {

    @Bean
    Assets assets() throws IOException {
        return new Assets();
    }
}
