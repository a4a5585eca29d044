// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import nl.trede.platform.testkit.ArchitectureRules;

@AnalyzeClasses(packages = "nl.trede.notificatie", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);
}
