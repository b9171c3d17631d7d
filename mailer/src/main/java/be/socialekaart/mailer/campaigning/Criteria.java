package be.socialekaart.mailer.campaigning;

import org.jspecify.annotations.Nullable;

/**
 * Which fiches a mailing is about.
 *
 * @param months not confirmed for so long
 * @param region slug of the province; null for everywhere
 * @param rubriek code, with everything below it; null for all
 * @param most how many addressees at most: those whose fiches wait longest
 */
record Criteria(
        int months, @Nullable String region, @Nullable String rubriek, int most) {}
