package be.socialekaart.fiche.catalogue;

import be.socialekaart.events.FicheEvent;
import be.socialekaart.events.FicheEvent.FicheChanged;
import be.socialekaart.fiche.following.ChangeFeed;
import be.socialekaart.fiche.indexing.SearchIndex;
import be.socialekaart.messaging.EventPublisher;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores what the aggregate decided, always whole: the fiche, its version, the row that search reads, the event and the
 * change feed, in the caller's transaction. The feed comes last, because its lock holds up every other writer until
 * commit. Public: every way to change a fiche ends here.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Register {
    private final Fiches fiches;
    private final SearchIndex index;
    private final EventPublisher<FicheEvent> events;
    private final ChangeFeed feed;

    Register(Fiches fiches, SearchIndex index, EventPublisher<FicheEvent> events, ChangeFeed feed) {
        this.fiches = fiches;
        this.index = index;
        this.events = events;
        this.feed = feed;
    }

    /** @param correlation the change that this is part of */
    public void store(Fiche fiche, FicheVersion version, UUID correlation) {
        Instant at = version.by().at();
        fiches.update(fiche, at);
        fiches.addVersions(List.of(version));
        index.write(List.of(new SearchIndex.Entry(fiche.id().value(), fiche.values())));
        events.publish(changed(fiche, at), correlation);
        feed.add(List.of(row(version)));
    }

    /** Fiches that change together; all rows first, since the feed's lock holds up whoever writes one of the same words. */
    public void store(List<Fiche> together, List<FicheVersion> versions, UUID correlation) {
        Instant at = versions.getFirst().by().at();
        together.forEach(fiche -> fiches.update(fiche, at));
        fiches.addVersions(versions);
        index.write(together.stream()
                .map(fiche -> new SearchIndex.Entry(fiche.id().value(), fiche.values()))
                .toList());
        together.forEach(fiche -> events.publish(changed(fiche, at), correlation));
        feed.add(versions.stream().map(Register::row).toList());
    }

    /** New fiches, many at once. */
    public void enter(List<Fiche> entering, Attribution by) {
        List<FicheVersion> versions =
                entering.stream().map(fiche -> fiche.enter(by)).toList();
        fiches.add(entering, by.at());
        fiches.addVersions(versions);
        index.write(entering.stream()
                .map(fiche -> new SearchIndex.Entry(fiche.id().value(), fiche.values()))
                .toList());
        entering.forEach(
                fiche -> events.publish(changed(fiche, by.at()), fiche.id().value()));
        feed.add(versions.stream().map(Register::row).toList());
    }

    /** No value changed: somebody said that they still hold or keeps them now, or nobody could be reached. No version. */
    public void storeSign(Fiche fiche, Instant at, UUID correlation) {
        fiches.updateSigns(fiche, at);
        events.publish(changed(fiche, at), correlation);
        feed.add(List.of(new ChangeFeed.Row(fiche.id().value(), fiche.revision(), fiche.version(), List.of(), at)));
    }

    /** The day came on which it closes or opens again: what is read as its status changed, and no value did. */
    public void storeTurn(Fiche fiche, Instant at) {
        fiches.updateSigns(fiche, at);
        index.write(List.of(new SearchIndex.Entry(fiche.id().value(), fiche.values())));
        events.publish(changed(fiche, at), fiche.id().value());
        feed.add(List.of(
                new ChangeFeed.Row(fiche.id().value(), fiche.revision(), fiche.version(), List.of("status"), at)));
    }

    /** The fiche stays as it is; what it is found by has another name. */
    public void findAnew(Fiche fiche) {
        index.write(List.of(new SearchIndex.Entry(fiche.id().value(), fiche.values())));
    }

    /** A new fiche that somebody proposed. */
    public FicheVersion enter(Fiche entering, Attribution by, UUID correlation) {
        FicheVersion first = entering.enter(by);
        fiches.add(List.of(entering), by.at());
        fiches.addVersions(List.of(first));
        index.write(List.of(new SearchIndex.Entry(entering.id().value(), entering.values())));
        events.publish(changed(entering, by.at()), correlation);
        feed.add(List.of(row(first)));
        return first;
    }

    private static FicheChanged changed(Fiche fiche, Instant at) {
        return new FicheChanged(fiche.id().value(), fiche.version(), fiche.revision(), PublicFiche.of(fiche), at);
    }

    private static ChangeFeed.Row row(FicheVersion version) {
        return new ChangeFeed.Row(
                version.fiche().value(),
                version.revision(),
                version.version(),
                version.changed(),
                version.by().at());
    }
}
