// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds a service against {@link ArchitectureRules}, as plain JUnit tests: beside Quarkus' own test class loader the
 * engine of ArchUnit finds nothing to run, and says nothing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // reading all classes takes seconds, for each instance
public abstract class ArchitectureTestBase {

    private final JavaClasses service;

    /** @param rootPackage as "nl.trede.toezicht" */
    protected ArchitectureTestBase(String rootPackage) {
        service = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(rootPackage);
    }

    @Test
    void the_service_is_seen() {
        assertThat(service).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_holds(ArchRule rule) {
        rule.check(service);
    }

    static Stream<ArchRule> rules() {
        return ArchitectureRules.all();
    }
}
