package be.socialekaart.workflow.calling;

import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.asking.Block;
import be.socialekaart.fields.text.FieldText;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import be.socialekaart.workflow.calls.CallCases;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseFiles;
import be.socialekaart.workflow.desk.History;
import be.socialekaart.workflow.fiches.FicheCopies;
import be.socialekaart.workflow.fiches.FicheCopies.FicheCopy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Fills the page of a telephone task with what stands on the fiche now. */
@Component
class CallPage {

    private final Cases cases;
    private final FicheCopies fiches;
    private final Calling calling;

    CallPage(Cases cases, FicheCopies fiches, Calling calling) {
        this.cases = cases;
        this.fiches = fiches;
        this.calling = calling;
    }

    @Component
    record Cases(CaseFiles files, History history) {}

    /** @param chosen the blocks that were ticked before, when the page comes back */
    ModelAndView of(UUID id, CurrentUser user, Set<Block> chosen, @Nullable Refusal refused) {
        CaseFile file =
                cases.files.find(id).filter(CallCases::isCall).orElseThrow(() -> Refusal.notFound("case.unknown"));
        Optional<FicheCopy> fiche = fiches.find(file.fiche());
        ModelAndView page = new ModelAndView("calling/call");
        if (refused != null) page.setStatus(refused.status());
        page.addObject("file", file);
        page.addObject("mine", file.status().onDesk() && !file.isClaimedBySomebodyElseThan(user.id()));
        page.addObject("version", fiche.map(FicheCopy::version).orElse(0));
        page.addObject(
                "phones",
                fiche.map(copy -> FieldText.lines("phones", copy.values().at("phones")))
                        .orElse(List.of()));
        page.addObject(
                "blocks", fiche.map(copy -> blocks(copy.values(), chosen)).orElse(List.of()));
        page.addObject("attempt", calling.attempts(id) + 1);
        page.addObject("attempts", calling.most());
        page.addObject("again", calling.again(id).orElse(null));
        page.addObject("history", cases.history.of(id));
        page.addObject("refused", refused);
        return page;
    }

    private static List<Shown> blocks(FicheValues values, Set<Block> chosen) {
        return Stream.of(Block.values())
                .filter(block -> !block.asked(values).isEmpty())
                .map(block -> new Shown(block, chosen.contains(block), fields(block, values)))
                .toList();
    }

    private static List<ShownField> fields(Block block, FicheValues values) {
        return block.asked(values).stream()
                .map(path -> new ShownField(FieldText.label(path), FieldText.lines(path, values.at(path))))
                .toList();
    }

    record Shown(Block block, boolean chosen, List<ShownField> fields) {

        public String id() {
            return "blok-" + block.name();
        }
    }

    record ShownField(String label, List<String> lines) {}
}
