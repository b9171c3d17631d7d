package be.socialekaart.fiche.duplicates;

import be.socialekaart.fiche.duplicates.Pairs.Pair;
import be.socialekaart.fiche.duplicates.Traits.Meeting;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which fiches may be about one provider, and why. Public: where two are merged, or brought apart, this is asked and told. */
@Service
public class Duplicates {
    private final Traits traits;
    private final Pairs pairs;

    Duplicates(Traits traits, Pairs pairs) {
        this.traits = traits;
        this.pairs = pairs;
    }

    /** @param by the account of who looked */
    public record Judgement(String reason, String by, Instant at) {}

    /** Compares these anew with everything that has something rare in common with them. */
    void renew(Collection<UUID> changed) {
        List<Compared> fiches = traits.read(changed);
        traits.keep(fiches);
        List<Meeting> meetings = traits.meetings(fiches);
        Set<UUID> met = new HashSet<>(changed);
        meetings.forEach(meeting -> met.add(meeting.other()));
        Map<UUID, Compared> known =
                traits.read(met).stream().collect(Collectors.toMap(Compared::fiche, Function.identity()));
        Map<String, Pair> likely = new java.util.HashMap<>();
        for (Meeting meeting : meetings) {
            Pair pair = pair(known.get(meeting.fiche()), known.get(meeting.other()), meeting.similarity());
            if (pair.score() >= PairScore.WORTH_SHOWING) likely.put(pair.one() + " " + pair.other(), pair);
        }
        pairs.replace(changed, List.copyOf(likely.values()));
    }

    /** What speaks for and against it, of any two fiches. */
    public List<Evidence> evidence(UUID one, UUID other) {
        return compared(one, other).map(Pair::evidence).orElse(List.of());
    }

    public static int score(List<Evidence> evidence) {
        return PairScore.score(evidence);
    }

    /** Somebody looked and saw two providers: it is asked again only when a compared field of either says something else. */
    @Transactional
    public void setApart(UUID one, UUID other, Judgement judgement) {
        compared(one, other).ifPresent(pair -> pairs.setAside(pair.one(), pair.other(), pair.print(), judgement));
    }

    public Optional<Judgement> judgement(UUID one, UUID other) {
        return compared(one, other).flatMap(pair -> pairs.judgement(pair.one(), pair.other(), pair.print()));
    }

    private Optional<Pair> compared(UUID one, UUID other) {
        List<Compared> both = traits.read(List.of(one, other));
        return both.size() < 2
                ? Optional.empty()
                : Optional.of(pair(both.get(0), both.get(1), traits.similarity(both.get(0), both.get(1))));
    }

    private static Pair pair(Compared some, Compared another, double similarity) {
        boolean inOrder = some.fiche().toString().compareTo(another.fiche().toString()) < 0;
        Compared one = inOrder ? some : another;
        Compared other = inOrder ? another : some;
        List<Evidence> evidence = new PairScore(one, other, similarity).evidence();
        List<String> regions = Stream.of(one.region(), other.region())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        String print = one.print() + other.print();
        return new Pair(one.fiche(), other.fiche(), PairScore.score(evidence), evidence, regions, print);
    }
}
