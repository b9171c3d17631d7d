package be.socialekaart.gateway.language;

import be.socialekaart.gateway.identity.LanguageChoice;
import be.socialekaart.gateway.signin.ReturnPath;
import be.socialekaart.web.Refusal;
import be.socialekaart.web.language.Language;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class LanguageController {

    private final LanguageChoice languages;

    LanguageController(LanguageChoice languages) {
        this.languages = languages;
    }

    @PostMapping("/taal")
    String choose(
            @RequestParam String taal,
            @RequestParam(required = false) @Nullable String terug,
            HttpServletResponse response) {
        Language language = Language.known(taal).orElseThrow(() -> Refusal.invalid("taal", "language.unknown"));
        languages.choose(language, response);
        return "redirect:" + ReturnPath.toSamePage(terug).path();
    }
}
