package be.socialekaart.fields.forms;

import be.socialekaart.fields.FieldProblem;
import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.text.FieldText;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One field on a page, with what was typed and what is wrong with it. Render it with {@code ~{fields/widgets ::
 * widget(${w})}}. Lists have two blank rows at the end, so that one can add to them without JavaScript.
 *
 * @param id of the element, unique as long as a field is on a page once
 * @param layout which part of the template draws it
 * @param lines the value in words, for a field that is not typed
 * @param groups the rows of a list, or the days of a week
 * @param messages about the field as a whole
 */
public record FieldWidget(
        String path,
        String id,
        String layout,
        String label,
        @Nullable String hint,
        List<String> lines,
        List<Group> groups,
        List<Message> messages) {

    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Brussels"));

    public static FieldWidget of(String path, @Nullable JsonNode value, List<FieldProblem> problems) {
        return of(path, value, problems, LocalDate.now(CLOCK));
    }

    /** @param today from when on holidays are offered */
    static FieldWidget of(String path, @Nullable JsonNode value, List<FieldProblem> problems, LocalDate today) {
        Draft draft = new Draft(path, problems);
        List<Group> groups = Widgets.groups(path, value, draft, today);
        return new FieldWidget(
                path,
                Draft.id(path),
                Widgets.layout(path),
                FieldText.label(path),
                Widgets.hint(path),
                FieldText.lines(path, value),
                groups,
                draft.unplaced());
    }

    /** The one input of a field without rows. */
    public Input input() {
        return groups.getFirst().inputs().getFirst();
    }

    /** What can be typed in a box that says so, for the browser to offer. */
    public List<String> suggestions() {
        boolean offered =
                groups.stream().flatMap(group -> group.inputs().stream()).anyMatch(it -> it.list() != null);
        return offered ? Areas.load().names() : List.of();
    }

    /** The fragment that draws what is inside the frame of the field. */
    public String inside() {
        return switch (layout) {
            case "WEEK", "DAY" -> "hours";
            case "CHECKBOXES" -> "checks";
            default -> "rows";
        };
    }

    public boolean invalid() {
        return anyError(messages) || groups.stream().anyMatch(Group::invalid);
    }

    /** What the field is described by for who cannot see it. */
    public @Nullable String describedBy() {
        String hinted = hint == null ? "" : id + "-hint";
        String described = messages.isEmpty() ? hinted : (hinted + " " + id + "-messages").strip();
        return described.isEmpty() ? null : described;
    }

    private static boolean anyError(List<Message> messages) {
        return messages.stream().anyMatch(Message::error);
    }

    private static @Nullable String messagesOf(String id, List<Message> messages) {
        return messages.isEmpty() ? null : id + "-messages";
    }

    /**
     * A row, or a part of one.
     *
     * @param parts the periods of a day
     */
    public record Group(String id, String legend, List<Input> inputs, List<Group> parts, List<Message> messages) {

        boolean invalid() {
            return anyError(messages)
                    || inputs.stream().anyMatch(Input::invalid)
                    || parts.stream().anyMatch(Group::invalid);
        }

        public @Nullable String describedBy() {
            return messagesOf(id, messages);
        }
    }

    /** @param look how it is drawn */
    public record Input(
            String id,
            String name,
            String look,
            String label,
            String value,
            List<Option> options,
            List<Message> messages) {

        public boolean invalid() {
            return anyError(messages);
        }

        public @Nullable String describedBy() {
            return messagesOf(id, messages);
        }

        /** Id of the list of suggestions that goes with it. */
        public @Nullable String list() {
            return look.equals("AREA") ? name.replaceFirst("\\[.*", "") + "-choices" : null;
        }

        /** Which keyboard a phone shows. */
        public @Nullable String keyboard() {
            return switch (look) {
                case "PHONE" -> "tel";
                case "EMAIL" -> "email";
                case "WEBSITE" -> "url";
                case "NUMBER" -> "numeric";
                default -> null;
            };
        }
    }

    public record Option(String id, String value, String label, boolean chosen) {}

    public record Message(String text, boolean error) {}
}
