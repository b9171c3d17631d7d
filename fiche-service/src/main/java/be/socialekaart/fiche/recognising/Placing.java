package be.socialekaart.fiche.recognising;

import be.socialekaart.events.DecisionEvent.RecognitionPlaced;
import be.socialekaart.events.Origin;
import be.socialekaart.events.RegisterEvent.AppliedField;
import be.socialekaart.events.RegisterEvent.Result;
import be.socialekaart.fiche.catalogue.Attribution;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.catalogue.Register;
import be.socialekaart.fiche.recognising.Following.Known;
import be.socialekaart.fiche.recognitions.Links.How;
import be.socialekaart.fiche.recognitions.Recognition;
import be.socialekaart.fiche.recognitions.Records.Held;
import be.socialekaart.fields.FicheValues;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does what a person decided about a record without a fiche, and remembers it, so that its later versions need nobody.
 * Public: the register hears of it as of any decision.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Placing {
    private static final String RECOGNITIONS = "recognitions";

    private final Known known;
    private final Fiches fiches;
    private final Register register;

    Placing(Known known, Fiches fiches, Register register) {
        this.known = known;
        this.fiches = fiches;
        this.register = register;
    }

    /**
     * A question that is not open any more was answered before, and so was one about a record that has its fiche by now;
     * a fiche that is gone goes back to a person.
     */
    public AppliedField place(RecognitionPlaced placed, Instant now, UUID correlation) {
        return known.records()
                .lockAsked(placed.change())
                .map(held -> place(held, placed, now, correlation))
                .orElseGet(() -> result(Result.ALREADY_SO));
    }

    private AppliedField place(Held held, RecognitionPlaced placed, Instant now, UUID correlation) {
        Recognition record = held.recognition();
        if (!known.links().of(record).isEmpty()) {
            known.records().askNoMore(record);
            return result(Result.ALREADY_SO);
        }
        return switch (placed.placement()) {
            case LINKED -> link(record, new FicheId(placed.target()), now);
            case NEW_FICHE -> enter(record, placed, now, correlation);
            case SET_ASIDE -> {
                known.records().setAside(record, now);
                yield result(Result.APPLIED);
            }
        };
    }

    private AppliedField link(Recognition record, FicheId target, Instant now) {
        Optional<Fiche> speaking = fiches.lockSpeakingFor(target);
        if (speaking.isEmpty()) return result(Result.CLASH);
        known.links().add(record, speaking.get().id(), How.PERSON);
        known.records().answered(record, now);
        return result(Result.APPLIED);
    }

    private AppliedField enter(Recognition record, RecognitionPlaced placed, Instant now, UUID correlation) {
        FicheId id = new FicheId(placed.fiche());
        Attribution by = new Attribution(Origin.SOURCE, record.source(), placed.decision(), placed.number(), now);
        FicheValues values = new NewFiche(record).values();
        register.enter(Fiche.entering(id, values, NewFiche.provenance(values, by)), by, correlation);
        known.links().add(record, id, How.NEW_FICHE);
        known.records().answered(record, now);
        return new AppliedField(RECOGNITIONS, Result.APPLIED, values.at(RECOGNITIONS));
    }

    private static AppliedField result(Result result) {
        return new AppliedField(RECOGNITIONS, result, null);
    }
}
