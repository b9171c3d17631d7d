package be.socialekaart.messaging;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the listeners did. */
@Repository
class Effects {

    static final int GONE = -1;
    static final int LOST = -2;

    private final JdbcClient jdbc;

    Effects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(EventInfo info, String parcel, int step) {
        jdbc.sql("insert into effect (event, parcel, step) values (:event, :parcel, :step)")
                .param("event", info.id())
                .param("parcel", parcel)
                .param("step", step)
                .update();
    }

    List<Integer> of(String parcel) {
        return jdbc.sql("select step from effect where parcel = :parcel order by position")
                .param("parcel", parcel)
                .query(Integer.class)
                .list();
    }
}
