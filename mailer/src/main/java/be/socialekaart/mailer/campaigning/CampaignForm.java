package be.socialekaart.mailer.campaigning;

import be.socialekaart.fields.reference.Province;
import be.socialekaart.fields.reference.Rubrieken;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a coordinator filled in for a new campaign, as it was typed. Parameter names are Dutch: they stand in addresses. */
record CampaignForm(
        @Nullable UUID sleutel,
        @Nullable String naam,
        @Nullable String maanden,
        @Nullable String regio,
        @Nullable String rubriek,
        @Nullable String aantal,
        @Nullable String nogeens) {

    private static final int LONGEST_NAME = 120;
    private static final int MOST_MONTHS = 120;
    private static final int MOST = 10_000;

    static CampaignForm empty() {
        return new CampaignForm(null, "", "12", "", "", "500", null);
    }

    /** Names of the parameters that are wrong; the message is {@code campaign.problem.<name>}. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (name().isEmpty() || name().length() > LONGEST_NAME) problems.add("naam");
        if (number(maanden, 0, MOST_MONTHS) == null) problems.add("maanden");
        if (!text(regio).isEmpty() && Province.ofSlug(text(regio)).isEmpty()) problems.add("regio");
        if (!text(rubriek).isEmpty() && Rubrieken.load().byCode(text(rubriek)).isEmpty()) problems.add("rubriek");
        if (number(aantal, 1, MOST) == null) problems.add("aantal");
        return problems;
    }

    Criteria criteria() {
        return new Criteria(number(maanden, 0, MOST_MONTHS), orNull(regio), orNull(rubriek), number(aantal, 1, MOST));
    }

    public String name() {
        return text(naam);
    }

    /** Whether another campaign of the same name is meant to start. */
    boolean again() {
        return text(nogeens).equals("ja");
    }

    /** So that a form that is sent twice starts one campaign. */
    UUID key() {
        return sleutel == null ? UUID.randomUUID() : sleutel;
    }

    private static @Nullable Integer number(@Nullable String typed, int least, int most) {
        String digits = text(typed);
        if (!digits.matches("\\d{1,5}")) return null;
        int number = Integer.parseInt(digits);
        return number < least || number > most ? null : number;
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
