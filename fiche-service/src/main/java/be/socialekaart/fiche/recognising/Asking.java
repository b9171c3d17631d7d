package be.socialekaart.fiche.recognising;

import be.socialekaart.events.ProposalEvent;
import be.socialekaart.events.ProposalEvent.Candidate;
import be.socialekaart.events.ProposalEvent.RecognitionUnmatched;
import be.socialekaart.fiche.matching.Match;
import be.socialekaart.fiche.proposing.Proposals;
import be.socialekaart.fiche.recognitions.Recognition;
import be.socialekaart.fiche.recognitions.Records;
import be.socialekaart.fiche.recognitions.Records.Held;
import be.socialekaart.messaging.EventPublisher;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks a person where a record belongs that no rule can place: once, until there is an answer. */
@Component
class Asking {
    private final Records records;
    private final Proposals proposals;
    private final EventPublisher<ProposalEvent> events;
    private final Clock clock;

    Asking(Records records, Proposals proposals, EventPublisher<ProposalEvent> events, Clock clock) {
        this.records = records;
        this.proposals = proposals;
        this.events = events;
        this.clock = clock;
    }

    void ask(Held held, List<Match> likely) {
        Recognition record = held.recognition();
        UUID change = UUID.randomUUID();
        Instant now = clock.instant();
        records.ask(record, change);
        events.publish(
                new RecognitionUnmatched(
                        change,
                        proposals.nextNumber(now),
                        UUID.randomUUID(),
                        record.source(),
                        record.body(),
                        likely.stream().map(Asking::candidate).toList(),
                        now),
                change);
    }

    private static Candidate candidate(Match match) {
        return new Candidate(match.fiche().value(), match.name(), match.score(), match.codes());
    }
}
