package be.socialekaart.workflow.deciding;

import be.socialekaart.web.CurrentUser;
import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseFile.Status;
import be.socialekaart.workflow.casefile.CaseLog.Entry;
import be.socialekaart.workflow.casefile.CaseLog.Step;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking a case, so that nobody else begins with it; giving it back; taking it over from who does not get to it. */
@Service
public class Claiming {

    private final CaseBook cases;
    private final DeskRules rules;

    Claiming(CaseBook cases, DeskRules rules) {
        this.cases = cases;
        this.rules = rules;
    }

    @Transactional
    public void claim(UUID id, CurrentUser user) {
        CaseFile file = cases.files().lock(id).orElseThrow(Conflicts::unknown);
        rules.conflicts().refuseUnlessFree(file, user);
        if (file.status() == Status.OPEN) {
            take(file, user, Step.CLAIMED);
        }
    }

    @Transactional
    public void takeOver(UUID id, CurrentUser user) {
        CaseFile file = cases.files().lock(id).orElseThrow(Conflicts::unknown);
        rules.conflicts().refuseUnlessOnDesk(file);
        if (file.status() == Status.OPEN) {
            take(file, user, Step.CLAIMED);
        } else if (file.isClaimedBySomebodyElseThan(user.id())) {
            take(file, user, Step.TAKEN_OVER);
        }
    }

    @Transactional
    public void release(UUID id, CurrentUser user) {
        CaseFile file = cases.files().lock(id).orElseThrow(Conflicts::unknown);
        rules.conflicts().refuseUnlessFree(file, user);
        if (file.status() == Status.CLAIMED) {
            cases.moves().release(id);
            cases.log().add(Entry.of(id, Step.RELEASED).by(user.id()));
        }
    }

    private void take(CaseFile file, CurrentUser user, Step step) {
        rules.coordinators().remember(user);
        cases.moves().claim(file.id(), user.id());
        String from = file.desk().claimedBy() == null ? "" : file.desk().claimedBy();
        cases.log()
                .add(Entry.of(file.id(), step)
                        .by(user.id())
                        .with(Map.of("from", from, "elsewhere", Boolean.toString(rules.isElsewhere(user, file)))));
    }
}
