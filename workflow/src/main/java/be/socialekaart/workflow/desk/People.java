package be.socialekaart.workflow.desk;

import be.socialekaart.events.Origin;
import be.socialekaart.web.language.Language;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseFile.Proposer;
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
        return new Names(coordinators.names(), slugs, this::say);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Language.current().locale());
    }

    /** Says a message of the bundle. */
    interface Words {
        String say(String key, Object... arguments);
    }

    record Names(Map<String, String> people, Map<String, String> regions, Words words) {

        String person(@Nullable String account) {
            return account == null ? words.say("person.platform") : people.getOrDefault(account, account);
        }

        String region(@Nullable String slug) {
            return slug == null ? words.say("region.unknown") : regions.getOrDefault(slug, slug);
        }

        /** By what somebody is, never by name; only a source has one that everybody may know. */
        String proposer(CaseFile file) {
            Proposer proposer = file.about().proposer();
            // What is looked at afterwards was made by a manager, and would be put right by a coordinator.
            Origin origin =
                    file.about().afterwards() ? Origin.MANAGER : file.about().origin();
            return words.say("proposer." + origin, proposer == null ? "" : proposer.account());
        }

        /** What was live at once counts as decided by whoever proposed it. */
        String decider(CaseFile file) {
            Proposer proposer = file.about().proposer();
            String account = file.course().decidedBy();
            return proposer != null && proposer.account().equals(account) ? proposer(file) : person(account);
        }
    }
}
