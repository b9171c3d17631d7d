package be.socialekaart.workflow.calling;

import be.socialekaart.fields.asking.Block;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/werkbank/{id}/gesprek")
class CallController {

    private final CallPage page;
    private final Calling calling;

    CallController(CallPage page, Calling calling) {
        this.page = page;
        this.calling = calling;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, CurrentUser user) {
        return page.of(id, user, Set.of(), null);
    }

    @PostMapping("/bevestigd")
    ModelAndView confirmed(
            @PathVariable UUID id,
            CurrentUser user,
            @RequestParam(name = "versie", required = false) @Nullable Integer version,
            @RequestParam(name = "blok", required = false) @Nullable List<String> names) {
        Set<Block> blocks = blocks(names);
        return then(id, user, blocks, () -> calling.confirm(id, user, version, blocks));
    }

    @PostMapping("/gewijzigd")
    ModelAndView changed(@PathVariable UUID id, CurrentUser user) {
        return then(id, user, Set.of(), () -> calling.changed(id, user));
    }

    @PostMapping("/niet-bereikt")
    ModelAndView missed(
            @PathVariable UUID id,
            CurrentUser user,
            @RequestParam(name = "poging", required = false) @Nullable Integer attempt) {
        return then(id, user, Set.of(), () -> calling.missed(id, user, attempt));
    }

    private ModelAndView then(UUID id, CurrentUser user, Set<Block> chosen, Runnable action) {
        try {
            action.run();
        } catch (Refusal refused) {
            return page.of(id, user, chosen, refused);
        }
        return new ModelAndView("redirect:/werkbank?klaar=" + id);
    }

    private static Set<Block> blocks(@Nullable List<String> names) {
        Set<Block> blocks = EnumSet.noneOf(Block.class);
        if (names != null) {
            Stream.of(Block.values())
                    .filter(block -> names.contains(block.name()))
                    .forEach(blocks::add);
        }
        return blocks;
    }
}
