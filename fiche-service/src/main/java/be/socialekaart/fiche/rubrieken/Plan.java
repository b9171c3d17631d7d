package be.socialekaart.fiche.rubrieken;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One change of the tree. It is a draft until somebody confirms it with a reason; on its day it changes the tree in one
 * transaction, and the fiches follow in portions. What became impossible meanwhile stops before it changes anything. Public:
 * what is asked, stored and shown.
 *
 * @param rubriek id of the one that changes; of an addition the one above it
 * @param key by which code or id fiches named it when the change began
 * @param other id of the second rubriek of a split, once it is there
 */
public record Plan(
        UUID id,
        String number,
        Action action,
        String rubriek,
        Wish wish,
        LocalDate day,
        Status status,
        @Nullable String reason,
        String askedBy,
        @Nullable String key,
        @Nullable String other,
        @Nullable String told,
        @Nullable Instant doneAt) {

    public enum Action {
        RENAME,
        MOVE,
        MERGE,
        SPLIT,
        ADD,
        END
    }

    public enum Status {
        DRAFT,
        WITHDRAWN,
        PLANNED,
        RUNNING,
        DONE,
        STOPPED
    }

    /**
     * What it should become; which of it counts depends on the action.
     *
     * @param into id of the rubriek that it goes up in
     * @param otherName of the second rubriek of a split
     */
    public record Wish(
            @Nullable String name,
            @Nullable String code,
            @Nullable String parent,
            @Nullable String into,
            @Nullable String otherName,
            @Nullable String otherCode) {}

    public boolean isDraft() {
        return status == Status.DRAFT;
    }

    public boolean canBeWithdrawn() {
        return status == Status.DRAFT || status == Status.PLANNED;
    }

    public boolean isSplit() {
        return action == Action.SPLIT;
    }

    /** Two plans about the same rubriek cannot both wait. */
    public List<String> concerned() {
        return Stream.of(action == Action.ADD ? null : rubriek, wish.into())
                .filter(Objects::nonNull)
                .toList();
    }
}
