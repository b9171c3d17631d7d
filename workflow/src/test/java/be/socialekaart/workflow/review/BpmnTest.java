package be.socialekaart.workflow.review;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.RegisterEvent;
import be.socialekaart.events.SuggestionEvent;
import be.socialekaart.workflow.routing.Sampling;
import java.beans.Introspector;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;

/** The model keeps the promises that its readers count on. */
class BpmnTest {

    private static final Pattern READABLE = Pattern.compile("[a-z]+(-[a-z]+)*");

    private final BpmnModelInstance model =
            Bpmn.readModelFromStream(BpmnTest.class.getResourceAsStream(Review.KEY + ".bpmn"));

    @Test
    void isNamedAsItsClass() {
        Process process = all(Process.class).iterator().next();

        assertThat(process.getId()).isEqualTo(Review.KEY);
        assertThat(Review.KEY).isEqualTo(Introspector.decapitalize(Review.class.getSimpleName()));
        assertThat(process.getName()).isNotBlank();
    }

    @Test
    void hasReadableIdsAndALabelOnEveryStep() {
        assertThat(all(FlowNode.class)).isNotEmpty().allSatisfy(node -> {
            assertThat(node.getId()).matches(READABLE);
            assertThat(node.getName()).as(node.getId()).isNotBlank();
        });
        assertThat(all(SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getId()).matches(READABLE));
    }

    @Test
    void callsOnlyDelegatesThatExist() {
        assertThat(all(ServiceTask.class)).isNotEmpty().allSatisfy(task -> {
            assertThat(task.getCamundaClass()).isNull();
            assertThat(task.getCamundaExpression()).isNull();
            assertThat(delegate(task)).isAssignableTo(JavaDelegate.class);
        });
    }

    @Test
    void namesItsMessagesAsTheEvents() {
        List<String> events = Stream.of(SuggestionEvent.class, RegisterEvent.class)
                .flatMap(topic -> Stream.of(topic.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .toList();

        assertThat(all(Message.class)).extracting(Message::getName).isNotEmpty().isSubsetOf(events);
        assertThat(all(Message.class))
                .extracting(Message::getName)
                .contains(Review.MESSAGE_POSTED, Review.SUGGESTION_WITHDRAWN, Review.DECISION_APPLIED);
    }

    @Test
    void hasTheElementsThatJavaKnows() {
        assertThat(Stream.of(Review.DECIDE, Review.AWAIT_ANSWER, Review.APPLY, Review.APPLY_LIVE))
                .allSatisfy(
                        id -> assertThat((Object) model.getModelElementById(id)).isNotNull());
    }

    @Test
    void givesEveryWaitATimerAndAReason() {
        Stream<FlowNode> waits = Stream.concat(all(UserTask.class).stream(), all(ReceiveTask.class).stream());

        assertThat(waits).hasSize(4).allSatisfy(wait -> {
            assertThat(timers(wait)).as("timer on %s", wait.getId()).isNotEmpty();
            assertThat(wait.getDocumentations())
                    .as("reason of %s", wait.getId())
                    .isNotEmpty();
        });
    }

    @Test
    void canBeOpenedInAModeller() {
        List<String> drawn = all(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId())
                .toList();

        assertThat(drawn)
                .containsAll(all(FlowNode.class).stream().map(FlowNode::getId).toList());
        Bpmn.validateModel(model);
    }

    private Class<?> delegate(ServiceTask task) {
        String bean = task.getCamundaDelegateExpression().replaceAll("[${}]", "");
        String type = Character.toUpperCase(bean.charAt(0)) + bean.substring(1);
        return Stream.of(Review.class, Sampling.class)
                .map(beside -> beside.getPackageName() + "." + type)
                .flatMap(name -> found(name).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError(task.getId() + " calls " + bean + ", which is not there"));
    }

    private static Optional<Class<?>> found(String name) {
        try {
            return Optional.of(Class.forName(name));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private List<TimerEventDefinition> timers(FlowNode wait) {
        return all(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().equals(wait))
                .flatMap(event -> event.getEventDefinitions().stream())
                .filter(TimerEventDefinition.class::isInstance)
                .map(TimerEventDefinition.class::cast)
                .toList();
    }

    private <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }
}
