// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Lies in a core or in one of the four adapters one level below it. */
final class KnownDepth extends ArchCondition<JavaClass> {

    KnownDepth() {
        super("lie in a core or in rest, web, kafka or persistence one level below it");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        events.add(new SimpleConditionEvent(
                type, ArchitectureRules.isKnownDepth(type), type.getName() + " lies in " + type.getPackageName()));
    }
}
