package be.socialekaart.fiche.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.FicheId;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;

@RegisterTest
class PaperTest {

    @Autowired
    MockMvc browser;

    @Autowired
    GivenFiches given;

    @Test
    void printsEverythingOfAFicheTaggedAndWithItsFont() throws Exception {
        FicheId fiche = given.registered(AFiche.named("Café Zoë & Müller <b>")
                .in("9000", "Gent")
                .with("phones", "[{\"value\": \"+3292000042\", \"label\": \"onthaal\"}]")
                .with("openingHours", "{\"MON\": [{\"from\": \"09:00\", \"to\": \"12:00\", \"kind\": \"PHONE\"}]}")
                .with("purpose", "\"" + "Een lang verhaal dat doorgaat. ".repeat(120) + "Slotwoord.\""));
        byte[] bytes = pdf(fiche.toString())
                .andExpect(status().isOk())
                .andExpect(MockMvcResultMatchers.content().contentType(MediaType.APPLICATION_PDF))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Café Zoë & Müller <b>", "Kerkstraat 1", "09 200 00 42", "maandag", "Slotwoord.")
                    .contains("http://localhost:8080/fiches/" + fiche);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid:part", "Fiche van Café Zoë");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            for (PDPage page : document.getPages())
                for (var name : page.getResources().getFontNames())
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
    }

    @Test
    void namesTheFileAfterTheFiche() throws Exception {
        FicheId fiche = given.registered(AFiche.named("Huis \"Aan\nde Leie\"/.."));
        pdf(fiche.toString())
                .andExpect(header().string(
                                "Content-Disposition", org.hamcrest.Matchers.containsString("Huis-Aan-de-Leie.pdf")));
        pdf("00000000-0000-0000-0000-000000000000").andExpect(status().isNotFound());
    }

    private ResultActions pdf(String fiche) throws Exception {
        return browser.perform(get("/fiches/" + fiche + "/pdf"));
    }
}
