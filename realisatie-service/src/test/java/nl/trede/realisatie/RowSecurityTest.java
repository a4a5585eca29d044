// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import nl.trede.platform.testkit.RowSecurityTestBase;
import nl.trede.platform.testkit.TestInfrastructure;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class RowSecurityTest extends RowSecurityTestBase {

    @Override
    protected Map<String, String> forEveryone() {
        return Map.ofEntries(
                Map.entry("gemeente", "the register"),
                Map.entry("gemeente_ooit_in", "the register"),
                Map.entry("kolomtoewijzing", "how columns are read, no figure"),
                Map.entry("lopende_inname", "progress of a file, no figure"),
                Map.entry("ophaling", "how fetching went, no figure"),
                Map.entry("telregeltabel", "a hash of the rules"));
    }

    @Override
    protected Set<String> nationalOnly() {
        return Set.of("outbox", "bestandsdeel", "bestandsfout", "regelfout", "opmerking");
    }
}
