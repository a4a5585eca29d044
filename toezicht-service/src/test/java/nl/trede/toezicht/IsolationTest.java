// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import nl.trede.platform.testkit.IsolationTestBase;
import nl.trede.platform.testkit.TestInfrastructure;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class IsolationTest extends IsolationTestBase {

    @Override
    protected Map<String, String> ids() {
        return Map.ofEntries(
                Map.entry("/beheer/vastgelopen-berichten/{id}", "event"),
                Map.entry("/v1/beheer/vastgelopen-berichten/{id}", "event"),
                Map.entry("/gemeenten/{code}/plannen/{plan}", "plan"),
                Map.entry("/gemeenten/{gemeente}/beoordelingen/{id}", "beoordeling"),
                Map.entry("/v1/gemeenten/{gemeente}/beoordelingen/{beoordeling}", "beoordeling"),
                Map.entry("/v1/gemeenten/{gemeente}/besluiten/{besluit}", "besluit"),
                Map.entry("/v1/gemeenten/{gemeente}/indeplaatsstellingen/{id}", "spoor"),
                Map.entry("/v1/gemeenten/{gemeente}/ministerverzoeken/{id}", "minister"),
                Map.entry("/v1/gemeenten/{gemeente}/plannen/{id}", "plan"),
                Map.entry("/v1/gemeenten/{gemeente}/plannen/{id}/bestanden/{bestand}", "bestand"),
                Map.entry("/v1/gemeenten/{gemeente}/termijnen/{id}", "termijn"));
    }

    @Override
    protected Set<String> elsewhere() {
        return Set.of("/overzicht");
    }
}
