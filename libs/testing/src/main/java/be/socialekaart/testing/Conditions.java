package be.socialekaart.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What ArchUnit cannot say by itself: rules over a field's annotations, a package as a whole, a module as a whole. */
final class Conditions {

    private static final Set<String> INJECTED =
            Set.of("Autowired", "Inject", "Resource", "Value", "PersistenceContext");

    private Conditions() {}

    static ArchCondition<JavaField> notBeInjected() {
        return new ArchCondition<>("not be injected") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean injected = field.getAnnotations().stream()
                        .anyMatch(annotation ->
                                INJECTED.contains(annotation.getRawType().getSimpleName()));
                if (injected) events.add(violation(field, field.getFullName() + " is injected; use the constructor"));
            }
        };
    }

    static ArchCondition<JavaClass> shareAPackageWithAtMost(int most) {
        return new OverAll("share a package with at most " + most + " types") {
            @Override
            void check(List<JavaClass> types, ConditionEvents events) {
                Map<String, Long> sizes =
                        types.stream().collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
                sizes.forEach((name, size) -> {
                    if (size > most) events.add(violation(name, name + " has " + size + " types"));
                });
            }
        };
    }

    static ArchCondition<JavaClass> bePackagePrivate(double least) {
        return new OverAll("be package-private, at least " + Math.round(least * 100) + " of 100") {
            @Override
            void check(List<JavaClass> types, ConditionEvents events) {
                List<String> open = types.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getName)
                        .sorted()
                        .toList();
                if (open.size() > types.size() * (1 - least)) {
                    events.add(violation(types, open.size() + " of " + types.size() + " types are public: " + open));
                }
            }
        };
    }

    private static ConditionEvent violation(Object where, String what) {
        return SimpleConditionEvent.violated(where, what);
    }

    /** Judges all top-level types together, once. */
    private abstract static class OverAll extends ArchCondition<JavaClass> {
        private List<JavaClass> types = List.of();

        OverAll(String description) {
            super(description);
        }

        abstract void check(List<JavaClass> types, ConditionEvents events);

        @Override
        public void init(Collection<JavaClass> all) {
            types = all.stream()
                    .filter(type -> type.isTopLevelClass() && !"package-info".equals(type.getSimpleName()))
                    .toList();
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            // The whole is judged at the end.
        }

        @Override
        public void finish(ConditionEvents events) {
            check(types, events);
        }
    }
}
