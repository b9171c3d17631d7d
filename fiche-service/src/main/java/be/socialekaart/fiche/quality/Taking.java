package be.socialekaart.fiche.quality;

import be.socialekaart.fields.asking.Block;
import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.reference.Place;
import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubrieken;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes the figures anew, all in one transaction: until it ends, everybody reads the former ones. What a source holds says
 * nothing of how well a fiche is looked after: nobody here is asked about it.
 */
@Component
class Taking {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final Takings takings;

    Taking(JdbcClient jdbc, JsonMapper json, Clock clock, Takings takings) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.takings = takings;
    }

    /** Of several instances the first takes them; the others wait and find that it is done. */
    @Transactional
    boolean takeIfDue() {
        takings.lock();
        if (!takings.isDue(clock.instant())) return false;
        take(clock.instant());
        return true;
    }

    @Transactional
    void takeAnew() {
        takings.lock();
        take(clock.instant());
    }

    private void take(Instant now) {
        jdbc.sql("delete from quality_fiche").update();
        jdbc.sql("delete from quality_figure").update();
        forgetOldDecisions(now);
        lookOver(now);
        for (Measure measure : Measure.values()) count(measure);
        takings.note(now);
    }

    private void forgetOldDecisions(Instant now) {
        jdbc.sql("delete from suggestion_time where decided_at < :oneYearAgo")
                .param("oneYearAgo", yearsBefore(now, 1).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void lookOver(Instant now) {
        JdbcClient.StatementSpec insert = jdbc.sql("""
                insert into quality_fiche (fiche, name, parts, sign, in_one_year, in_two_years, unconfirmed_since,
                                           held,
                                           contact, address, hours, offer, area, waiting, decided)
                select found.fiche, fiche.body ->> 'name',
                       array['alles:alles']
                           || coalesce(nullif(array(select 'elz:' || zone from unnest(address_zones) as zone), '{}'),
                                       array['elz:geen'])
                           || coalesce(nullif(array(select distinct 'provincie:' || (cast(:provinces as jsonb) ->> nis)
                                                    from unnest(address_nis) as nis
                                                    where jsonb_exists(cast(:provinces as jsonb), nis)), '{}'),
                                       array['provincie:geen'])
                           || coalesce(nullif(array(select 'rubriek:' || rubriek from unnest(rubrieken) as rubriek
                                                    where rubriek = any (:headings)), '{}'),
                                       array['rubriek:geen']),
                       days_between(signs.newest, :now), coalesce(signs.newest >= :oneYearAgo, false),
                       coalesce(signs.newest >= :twoYearsAgo, false), unconfirmed_since, held,
                       days_between(contact, :now), days_between(address, :now), days_between(hours, :now),
                       days_between(offer, :now), days_between(area, :now),
                       days_between(suggested.waits, :now), suggested.took
                from fiche_search as found
                join fiche on fiche.id = found.fiche
                cross join lateral (
                    select max(sign) filter (where ours) as newest,
                           coalesce(bool_or(filled and not ours), false) as held,
                           min(sign) filter (where filled and ours and field = any (:contact)) as contact,
                           min(sign) filter (where filled and ours and field = any (:address)) as address,
                           min(sign) filter (where filled and ours and field = any (:hours)) as hours,
                           min(sign) filter (where filled and ours and field = any (:offer)) as offer,
                           min(sign) filter (where filled and ours and field = any (:area)) as area
                    from jsonb_each(fiche.provenance) as entry (path, said)
                    cross join lateral (
                        select split_part(path, '/', 1) as field, said ->> 'owner' is distinct from 'SOURCE' as ours,
                               coalesce(fiche.body #> string_to_array(path, '/'), 'null') <> 'null' as filled,
                               greatest(case when said ->> 'origin' is distinct from 'REFERENCE'
                                             then cast(said ->> 'changedAt' as timestamptz) end,
                                        cast(said ->> 'confirmedAt' as timestamptz)) as sign) as read) as signs
                cross join lateral (
                    select min(opened_at) filter (where decided_at is null) as waits,
                           (array_agg(days_between(opened_at, decided_at) order by decided_at desc)
                                filter (where decided_at >= :oneYearAgo))[1] as took
                    from suggestion_time where suggestion_time.fiche = found.fiche) as suggested
                """)
                .param("provinces", json.writeValueAsString(provinces()))
                .param(
                        "headings",
                        Rubrieken.load().headings().stream().map(Rubriek::key).toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("oneYearAgo", yearsBefore(now, 1).atOffset(ZoneOffset.UTC))
                .param("twoYearsAgo", yearsBefore(now, 2).atOffset(ZoneOffset.UTC));
        for (Measure age : Measure.ages()) insert = insert.param(age.days(), fields(age));
        insert.update();
    }

    private void count(Measure measure) {
        jdbc.sql("""
                insert into quality_figure (part, measure, fiches, median)
                select part, :measure, count(*), %s
                from quality_fiche, unnest(parts) as part
                where %s
                group by part
                """.formatted(
                                measure.hasMedian()
                                        ? "percentile_disc(0.5) within group (order by " + measure.days() + ")"
                                        : "null",
                                measure.condition()))
                .param("measure", measure.name())
                .update();
    }

    private static String[] fields(Measure age) {
        Block kind = Objects.requireNonNull(age.kind());
        return kind.fields().toArray(String[]::new);
    }

    /** By NIS code, also of municipalities that ended. */
    private static Map<String, String> provinces() {
        Map<String, String> provinces = new HashMap<>();
        for (Place place : Areas.load().places())
            Areas.load().provinceOf(place.nisCode()).ifPresent(province -> provinces.put(place.nisCode(), province));
        Areas.load().municipalities().forEach(now -> {
            provinces.put(now.nisCode(), now.province());
            now.predecessors().forEach(before -> provinces.put(before, now.province()));
        });
        return provinces;
    }

    static Instant yearsBefore(Instant now, int years) {
        return now.atZone(BRUSSELS).minusYears(years).toInstant();
    }
}
