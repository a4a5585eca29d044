// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht;

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
                Map.entry("provincie", "names"),
                Map.entry("gemeente", "the register"),
                Map.entry("gemeente_versie", "the register"),
                Map.entry("herindeling", "the register"),
                Map.entry("verdeelsleutel", "the register: shares, no figure"),
                Map.entry("provinciewijziging", "the register"),
                Map.entry("landelijke_taakstelling", "national"),
                Map.entry("inwonertal", "the register: figures of the CBS"));
    }

    @Override
    protected Set<String> nationalOnly() {
        return Set.of("outbox");
    }
}
