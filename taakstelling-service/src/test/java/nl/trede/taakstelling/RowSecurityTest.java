// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling;

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
                Map.entry("overgang", "the register"),
                Map.entry("naamvariant", "the register"),
                Map.entry("inwonertal", "the register: figures of the CBS"),
                Map.entry("provinciewijziging", "the register"),
                Map.entry("provincie", "names"),
                Map.entry("landelijke_taakstelling", "national"),
                Map.entry("regime", "national"),
                Map.entry("kolomtoewijzing", "how columns are read, no figure"),
                Map.entry("circulaire", "national: the annex as a whole"),
                Map.entry("verdelingsvoorstel", "national: its numbers have a policy"),
                Map.entry("bijstelling", "national: its numbers have a policy"));
    }

    @Override
    protected Set<String> nationalOnly() {
        return Set.of("outbox", "circulaireregel");
    }

    @Override
    protected Set<String> anyoneMayAdd() {
        return Set.of("ruiling");
    }
}
