package be.socialekaart.fiche.exporting;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@RegisterTest
class ExportingTest {

    @Autowired
    MockMvc browser;

    @Autowired
    GivenFiches given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Press press;

    @Autowired
    ExportJobs jobs;

    @Autowired
    ExportFiles files;

    @TempDir
    Path folder;

    @Test
    void handsOverAShortListAsCsv() throws Exception {
        given.registered(AFiche.named("=cmd|' /C calc'!A0; duizendblad")
                .in("9000", "Gent")
                .with("cost", "\"Gratis; \\\"echt\\\" – één euro\""));
        byte[] file = bytes(ask("wat=duizendblad", "csv").andExpect(status().isOk()));
        String csv = new String(file, StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFNaam;");
        assertThat(csv.lines().count()).isEqualTo(2);
        assertThat(csv)
                .contains("\"'=cmd|' /C calc'!A0; duizendblad\"", ";9000;Gent;", "\"Gratis; \"\"echt\"\" – één euro\"");
    }

    @Test
    void handsOverAShortListAsASpreadsheetOfTexts() throws Exception {
        given.registered(AFiche.named("=1+1 berenklauw").in("9000", "Gent"));
        String sheet = entry(bytes(ask("wat=berenklauw", "xlsx")), "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("&apos;=1+1 berenklauw").contains("Kerkstraat");
        assertThat(sheet).doesNotContain("<f>");
    }

    @Test
    void handsOverAShortListOnPaper() throws Exception {
        given.registered(AFiche.named("Zoë Vergeetmijniet").in("9000", "Gent"));
        try (var document = Loader.loadPDF(bytes(ask("wat=vergeetmijniet", "pdf")))) {
            assertThat(new PDFTextStripper().getText(document)).contains("Zoë Vergeetmijniet", "Kerkstraat 1");
        }
    }

    @Test
    void makesALongListInTheBackgroundAndKeepsItForAWhile() throws Exception {
        for (int i = 0; i < 5; i++) given.registered(AFiche.named("Sleutelbloem " + i));
        String job = location(ask("wat=sleutelbloem", "csv").andExpect(status().isSeeOther()));
        eventually(() -> page(job).andExpect(content().string(containsString("Uw lijst is klaar"))));
        String csv = new String(download(job), StandardCharsets.UTF_8);
        assertThat(csv.lines().count()).isEqualTo(6);
        assertThat(columns()).doesNotContain("account", "who", "email");
        assertThat(location(ask("wat=sleutelbloem", "csv"))).as("made just now").isEqualTo(job);
        assertThat(location(ask("wat=sleutelbloem", "xlsx"))).isNotEqualTo(job);

        jdbc.sql("update export_job set expires_at = now() where id = :id")
                .param("id", id(job))
                .update();
        page(job).andExpect(status().isNotFound());
    }

    @Test
    void goesOnWithAJobWhoseWorkerDied() throws Exception {
        for (int i = 0; i < 4; i++) given.registered(AFiche.named("Boterbloem " + i));
        UUID job = abandoned("wat=boterbloem", 1);
        jdbc.sql("insert into export_piece values (:job, 1, 0, 'half')")
                .param("job", job)
                .update();
        eventually(() -> page("/uitvoer/" + job).andExpect(content().string(containsString("Uw lijst is klaar"))));
        assertThat(new String(download("/uitvoer/" + job), StandardCharsets.UTF_8))
                .startsWith("\uFEFF")
                .contains("Boterbloem 3");
    }

    @Test
    void givesUpAfterThreeDeathsAndSaysSo() throws Exception {
        UUID job = abandoned("wat=paardenbloem", 3);
        eventually(() -> page("/uitvoer/" + job)
                .andExpect(content().string(containsString("Er is niets half gemaakts bewaard")))
                .andExpect(content().string(containsString("/uitvoer?wat=paardenbloem"))));
        browser.perform(get("/uitvoer/" + job + "/bestand")).andExpect(status().isNotFound());
    }

    @Test
    void refreshesWithoutAScriptWhileItIsUnderWay() throws Exception {
        UUID job = UUID.randomUUID();
        insert(job, "wat=x", 1, "now() + interval '1 hour'");
        page("/uitvoer/" + job)
                .andExpect(header().string("Refresh", "2"))
                .andExpect(content().string(containsString("<progress")));
        jdbc.sql("delete from export_job where id = :id").param("id", job).update();
    }

    @Test
    void makesOnePdfAtATime() throws Exception {
        given.registered(AFiche.named("Herfsttijloos"));
        press.print(() -> assertThatCode(() -> {
                    ask("wat=herfsttijloos", "pdf")
                            .andExpect(status().isServiceUnavailable())
                            .andExpect(header().string("Retry-After", "10"))
                            .andExpect(content().string(containsString("of kies een rekenblad")));
                    ask("wat=herfsttijloos", "csv").andExpect(status().isOk());
                })
                .doesNotThrowAnyException());
        ask("wat=herfsttijloos", "pdf").andExpect(status().isOk());
    }

    @Test
    void keepsSoManyFilesAndNoMore() throws Exception {
        for (int i = 0; i < 4; i++) given.registered(AFiche.named("Zilverschoon " + i));
        jdbc.sql("""
                insert into export_job (id, query, format, language, status, total, asked_at, seen_at, expires_at)
                select gen_random_uuid(), 'wat=bewaard', 'CSV', 'nl', 'DONE', 4, now(), now(), now() + interval '1 hour'
                from generate_series(1, 100)
                """).update();
        ask("wat=zilverschoon", "csv").andExpect(status().isServiceUnavailable());
        jdbc.sql("delete from export_job where query = 'wat=bewaard'").update();
        ask("wat=zilverschoon", "csv").andExpect(status().isSeeOther());
    }

    @Test
    void handsAFileOverPieceByPieceAndNeverHalfAsIfItWereWhole() {
        UUID id = UUID.randomUUID();
        insert(id, "wat=stukken", 1, "now() + interval '1 hour'");
        jdbc.sql("insert into export_piece values (:job, 1, 0, 'een'), (:job, 1, 1, 'twee')")
                .param("job", id)
                .update();
        ExportJob job = jobs.find(id).orElseThrow();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        assertThatCode(() -> files.copy(job, whole)).doesNotThrowAnyException();
        assertThat(whole).hasToString("eentwee");

        assertThatThrownBy(() -> files.copy(job, new OutputStream() {
                    @Override
                    public void write(int one) {
                        jdbc.sql("delete from export_job where id = :id")
                                .param("id", id)
                                .update();
                    }
                }))
                .isInstanceOf(EmptyResultDataAccessException.class);
    }

    @Test
    void refusesWhatItCannotMake() throws Exception {
        for (int i = 0; i < 5; i++) given.registered(AFiche.named("Klokjesbloem " + i));
        ask("wat=klokjesbloem", "pdf")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("gaan niet in een PDF")));
        ask("wat=klokjesbloem", "exe").andExpect(status().isBadRequest());
        ask("rubriek=nergens", "csv").andExpect(status().isBadRequest());
        page("/uitvoer/zomaar").andExpect(status().isNotFound());
        page("/uitvoer/" + UUID.randomUUID()).andExpect(status().isNotFound());
    }

    @Test
    void asksInWhichForm() throws Exception {
        given.registered(AFiche.named("Huis Waterlelie"));
        page("/uitvoer?wat=waterlelie")
                .andExpect(content().string(containsString("om mee te nemen")))
                .andExpect(content().string(containsString("value=\"wat=waterlelie\"")));
    }

    private UUID abandoned(String query, int attempt) {
        UUID job = UUID.randomUUID();
        insert(job, query, attempt, "now() - interval '1 minute'");
        return job;
    }

    private void insert(UUID job, String query, int attempt, String seen) {
        jdbc.sql("""
                insert into export_job (id, query, format, language, status, total, attempt, asked_at, seen_at, expires_at)
                values (:id, :query, 'CSV', 'nl', 'RUNNING', 4, :attempt, now(), %s, now() + interval '1 hour')
                """.formatted(seen))
                .param("id", job)
                .param("query", query)
                .param("attempt", attempt)
                .update();
    }

    private ResultActions ask(String query, String format) throws Exception {
        return browser.perform(post("/uitvoer").param("zoekopdracht", query).param("formaat", format));
    }

    private ResultActions page(String address) throws Exception {
        return browser.perform(get(address));
    }

    private byte[] download(String job) throws Exception {
        MvcResult started = browser.perform(get(job + "/bestand")).andReturn();
        return bytes(browser.perform(MockMvcRequestBuilders.asyncDispatch(started)));
    }

    private String columns() {
        return String.join(
                " ",
                jdbc.sql("select column_name from information_schema.columns where table_name = 'export_job'")
                        .query(String.class)
                        .list());
    }

    private static byte[] bytes(ResultActions answer) {
        return answer.andReturn().getResponse().getContentAsByteArray();
    }

    private static String location(ResultActions answer) {
        return answer.andReturn().getResponse().getHeader("Location");
    }

    private static UUID id(String job) {
        return UUID.fromString(job.substring(job.lastIndexOf('/') + 1));
    }

    private String entry(byte[] file, String name) throws Exception {
        Path stored = Files.write(folder.resolve("list.xlsx"), file);
        try (ZipFile zip = new ZipFile(stored.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
