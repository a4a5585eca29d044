// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling;

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
                Map.entry("/bijstellingen/{id}", "bijstelling"),
                Map.entry("/v1/bijstellingen/{id}", "bijstelling"),
                Map.entry("/circulaires/{id}", "circulaire"),
                Map.entry("/v1/circulaires/{id}", "circulaire"),
                Map.entry("/verdelingsvoorstellen/{id}", "voorstel"),
                Map.entry("/v1/landelijke-taakstellingen/{halfjaar}/verdelingsvoorstellen/{id}", "voorstel"),
                Map.entry("/vrijstellingen/{id}", "vrijstelling"),
                Map.entry("/v1/vrijstellingen/{id}", "vrijstelling"));
    }

    @Override
    protected Set<String> national() {
        return Set.of(
                "/bijstellingen",
                "/v1/bijstellingen",
                "/circulaires",
                "/v1/circulaires",
                "/verdelingsvoorstellen",
                "/v1/landelijke-taakstellingen/{halfjaar}/verdelingsvoorstellen");
    }
}
