package be.socialekaart.fiche.delivering;

import static be.socialekaart.fiche.delivering.DeliveryRightsTest.as;
import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.fiche.RegisterTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

@RegisterTest
class HeldPagesTest {
    private static final RequestPostProcessor COORDINATOR = as("coordinator-oost", "coordinator");

    @Autowired
    MockMvc browser;

    @Autowired
    ASource source;

    @Autowired
    JdbcClient jdbc;

    @Test
    void releasesOrRefusesOnce() throws Exception {
        source.snapshot("killed", AFile.of(AFile.records(30)));
        String refused = held(3);
        browser.perform(get("/beheer/leveringen").with(COORDINATOR))
                .andExpect(content().string(containsString(refused)));
        browser.perform(get(page(refused)).with(COORDINATOR))
                .andExpect(content()
                        .string(allOf(
                                containsString("27 van de 30"), containsString("PEr10"), containsString("Vrijgeven"))));
        decide(refused, "/weigering").andExpect(status().is3xxRedirection());
        decide(refused, "/vrijgave").andExpect(status().isConflict());
        assertThat(live()).isEqualTo(30);
        assertThat(linesOf(refused)).isZero();

        String released = held(4);
        decide(released, "/vrijgave").andExpect(status().is3xxRedirection());
        eventually(() -> assertThat(live()).isEqualTo(4));
        eventually(() -> assertThat(source.job("killed", released).get("status").asString())
                .isEqualTo("DONE"));
        assertThat(source.job("killed", refused).get("status").asString()).isEqualTo("FAILED");
    }

    @Test
    void keepsNoLineOfADeliveryThatANewerOneReplaced() throws Exception {
        source.snapshot("held", AFile.of(AFile.records(30)));
        String replaced = held("held", 3);
        assertThat(linesOf(replaced)).isEqualTo(3);
        source.snapshot("held", AFile.of(AFile.records(30)));
        assertThat(source.job("held", replaced).get("status").asString()).isEqualTo("FAILED");
        assertThat(linesOf(replaced)).isZero();
    }

    private int linesOf(String job) {
        return jdbc.sql("select count(*) from delivery_line where delivery = cast(:job as uuid)")
                .param("job", job)
                .query(Integer.class)
                .single();
    }

    private String held(int left) throws Exception {
        return held("killed", left);
    }

    private String held(String of, int left) throws Exception {
        JsonNode job = source.snapshot(of, AFile.of(AFile.records(left)));
        assertThat(job.get("status").asString()).isEqualTo("HELD");
        return job.get("id").asString();
    }

    private org.springframework.test.web.servlet.ResultActions decide(String job, String what) throws Exception {
        return browser.perform(post(page(job) + what).with(COORDINATOR));
    }

    private static String page(String job) {
        return "/beheer/leveringen/" + job;
    }

    private int live() {
        return jdbc.sql("select count(*) from recognition_record where source = 'killed' and not gone")
                .query(Integer.class)
                .single();
    }
}
