package be.socialekaart.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.Topic;
import be.socialekaart.events.Topics;
import java.beans.Introspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
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
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every model keeps the promises that its readers count on. */
class BpmnTest {

    private static final Pattern READABLE = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final String ROOT = "be/socialekaart/workflow/";
    private static final String SHARED = "routing";

    /** @param folder the package, with slashes */
    record Model(String folder, String name, BpmnModelInstance model) {

        <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
            return model.getModelElementsByType(type);
        }

        /** A class beside the model, or one of those that every process may use. */
        Class<?> neighbour(String simpleName) {
            return Stream.of(folder, SHARED)
                    .flatMap(place -> found(ROOT.replace('/', '.') + place + "." + simpleName).stream())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(name + " speaks of " + simpleName + ", which is not there"));
        }

        private static Optional<Class<?>> found(String type) {
            try {
                return Optional.of(Class.forName(type));
            } catch (ClassNotFoundException e) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Model> models() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**/*.bpmn");
        assertThat(files).hasSizeGreaterThanOrEqualTo(2);
        return Arrays.stream(files).map(BpmnTest::read);
    }

    private static Model read(Resource file) {
        try {
            String[] path = file.getURL().getPath().split("/");
            String name = path[path.length - 1].replace(".bpmn", "");
            return new Model(path[path.length - 2], name, Bpmn.readModelFromStream(file.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void isNamedAsItsClass(Model model) {
        Process process = model.all(Process.class).iterator().next();

        assertThat(process.getId()).isEqualTo(model.name);
        Class<?> facade = model.neighbour(capitalised(model.name));
        assertThat(model.name).isEqualTo(Introspector.decapitalize(facade.getSimpleName()));
        assertThat(process.getName()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("models")
    void hasReadableIdsAndALabelOnEveryStep(Model model) {
        assertThat(model.all(FlowNode.class)).isNotEmpty().allSatisfy(node -> {
            assertThat(node.getId()).matches(READABLE);
            assertThat(node.getName()).as(node.getId()).isNotBlank();
        });
        assertThat(model.all(SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getId()).matches(READABLE));
    }

    @ParameterizedTest
    @MethodSource("models")
    void callsOnlyDelegatesThatExist(Model model) {
        assertThat(model.all(ServiceTask.class)).isNotEmpty().allSatisfy(task -> {
            assertThat(task.getCamundaClass()).isNull();
            assertThat(task.getCamundaExpression()).isNull();
            String bean = task.getCamundaDelegateExpression().replaceAll("[${}]", "");
            assertThat(model.neighbour(capitalised(bean))).isAssignableTo(JavaDelegate.class);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void namesItsMessagesAsTheEvents(Model model) {
        List<String> events = Arrays.stream(Topics.class.getFields())
                .flatMap(topic ->
                        Arrays.stream(topic.getAnnotation(Topic.class).events().getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .toList();

        assertThat(model.all(Message.class))
                .extracting(Message::getName)
                .isNotEmpty()
                .isSubsetOf(events);
    }

    @ParameterizedTest
    @MethodSource("models")
    void givesEveryWaitATimerAndAReason(Model model) {
        Stream<FlowNode> tasks =
                Stream.concat(model.all(UserTask.class).stream(), model.all(ReceiveTask.class).stream());
        Stream<FlowNode> events =
                model.all(IntermediateCatchEvent.class).stream().map(FlowNode.class::cast);

        assertThat(Stream.concat(tasks, events)).isNotEmpty().allSatisfy(wait -> {
            assertThat(timers(model, wait)).as("timer on %s", wait.getId()).isNotEmpty();
            assertThat(wait.getDocumentations())
                    .as("reason of %s", wait.getId())
                    .isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void canBeOpenedInAModeller(Model model) {
        List<String> drawn = model.all(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId())
                .toList();

        assertThat(drawn)
                .containsAll(
                        model.all(FlowNode.class).stream().map(FlowNode::getId).toList());
        Bpmn.validateModel(model.model);
    }

    /** On the edge of a task, or in the wait itself. */
    private static List<TimerEventDefinition> timers(Model model, FlowNode wait) {
        Stream<TimerEventDefinition> onTheEdge = model.all(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().equals(wait))
                .flatMap(event -> event.getChildElementsByType(TimerEventDefinition.class).stream());
        return Stream.concat(onTheEdge, wait.getChildElementsByType(TimerEventDefinition.class).stream())
                .toList();
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
