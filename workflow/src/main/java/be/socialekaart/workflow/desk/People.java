package be.socialekaart.workflow.desk;

import be.socialekaart.web.language.Language;
import be.socialekaart.workflow.regions.Coordinators;
import be.socialekaart.workflow.regions.Regions;
import be.socialekaart.workflow.regions.Regions.Region;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names of coordinators and regions, for the pages. */
@Component
class People {

    private final Coordinators coordinators;
    private final Regions regions;
    private final MessageSource messages;

    People(Coordinators coordinators, Regions regions, MessageSource messages) {
        this.coordinators = coordinators;
        this.regions = regions;
        this.messages = messages;
    }

    List<Region> regions() {
        return regions.all();
    }

    Names names() {
        Map<String, String> slugs = regions.all().stream().collect(Collectors.toMap(Region::slug, Region::name));
        return new Names(coordinators.names(), slugs, say("region.unknown"), say("person.platform"));
    }

    private String say(String key) {
        return messages.getMessage(key, null, Language.current().locale());
    }

    record Names(Map<String, String> people, Map<String, String> regions, String nowhere, String platform) {

        String person(@Nullable String account) {
            return account == null ? platform : people.getOrDefault(account, account);
        }

        String region(@Nullable String slug) {
            return slug == null ? nowhere : regions.getOrDefault(slug, slug);
        }
    }
}
