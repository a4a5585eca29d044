// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
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
                Map.entry("/betwistingen/{id}", "betwisting"),
                Map.entry("/v1/betwistingen/{id}", "betwisting"),
                Map.entry("/leveringen/{id}", "levering"),
                Map.entry("/v1/leveringen/{id}", "levering"),
                Map.entry("/v1/huisvestingen/{id}", "=isolatie {gemeente} 1"));
    }
}
