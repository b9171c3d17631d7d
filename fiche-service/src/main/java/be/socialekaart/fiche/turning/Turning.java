package be.socialekaart.fiche.turning;

import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.catalogue.Register;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Pages reckon by themselves whether a fiche is closed today. Search rows and other services were told on another day, so
 * a fiche of which such a day came since it was last stored is stored again: that moves it out of reach of this. One fiche
 * per transaction; killed halfway, the next minute goes on, and two instances never take the same one.
 */
@Component
class Turning {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final JdbcClient jdbc;
    private final Fiches fiches;
    private final Register register;
    private final TransactionOperations transaction;
    private final Clock clock;

    Turning(JdbcClient jdbc, Fiches fiches, Register register, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.fiches = fiches;
        this.register = register;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M")
    public void tell() {
        while (Boolean.TRUE.equals(transaction.execute(status -> tellOne()))) {}
    }

    private boolean tellOne() {
        Optional<Fiche> turned = due().flatMap(fiches::lock);
        turned.ifPresent(fiche -> {
            fiche.turn();
            register.storeTurn(fiche, clock.instant().truncatedTo(ChronoUnit.MICROS));
        });
        return turned.isPresent();
    }

    private Optional<FicheId> due() {
        return jdbc.sql("""
                select id from fiche
                where (body -> 'closure' is not null or body -> 'temporaryClosure' is not null)
                  and exists (
                      select from (values (cast(body #>> '{closure,from}' as date)),
                                          (cast(body #>> '{temporaryClosure,from}' as date)),
                                          (cast(body #>> '{temporaryClosure,to}' as date) + 1)) as turn (day)
                      where day <= :today and day > cast(stored_at at time zone 'Europe/Brussels' as date))
                limit 1 for update skip locked
                """)
                .param("today", LocalDate.now(clock.withZone(BRUSSELS)))
                .query(UUID.class)
                .optional()
                .map(FicheId::new);
    }
}
