package be.socialekaart.messaging.relaying;

/** What tests of two relays need to know of the database. */
final class Relays {

    /** Ends the connection that holds the relay's lock of this schema. */
    static final String KILL_LEADER = """
            select pg_terminate_backend(pid)
              from pg_locks
             where locktype = 'advisory' and granted
               and classid::bigint = (hashtext('outbox relay')::bigint & 4294967295)
               and objid::bigint = (hashtext(current_schema())::bigint & 4294967295)
            """;

    private Relays() {}
}
