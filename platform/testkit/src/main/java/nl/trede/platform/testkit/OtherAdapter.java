// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Depends on an inbound adapter in another package than its own. Persistence is reached through ports or as a view. */
final class OtherAdapter extends ArchCondition<JavaClass> {

    OtherAdapter() {
        super("use an inbound adapter of another package");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> ArchitectureRules.isOneOf(dependency.getTargetClass(), "rest", "web", "kafka"))
                .filter(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith("nl.trede."))
                .filter(dependency ->
                        !dependency.getTargetClass().getPackageName().equals(type.getPackageName()))
                .filter(dependency ->
                        !dependency.getTargetClass().getPackageName().startsWith("nl.trede.platform."))
                .forEach(dependency ->
                        events.add(SimpleConditionEvent.satisfied(dependency, dependency.getDescription())));
    }
}
