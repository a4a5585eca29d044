// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.trede.platform.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** As plain JUnit tests: beside Quarkus' own test class loader the ArchUnit engine silently finds nothing to run. */
class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.trede.toezicht");

    @Test
    void the_service_is_seen() {
        assertThat(SERVICE).hasSizeGreaterThan(30);
        assertThat(rules()).hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_holds(ArchRule rule) {
        rule.check(SERVICE);
    }

    static Stream<ArchRule> rules() {
        return Arrays.stream(ArchitectureRules.class.getFields())
                .filter(field -> ArchRule.class.isAssignableFrom(field.getType()))
                .map(field -> {
                    try {
                        return (ArchRule) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }
}
