// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.trede.platform.testkit.IsolationTestBase;
import nl.trede.platform.testkit.TestInfrastructure;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class IsolationTest extends IsolationTestBase {

    /** Its letters have no facts; how a letter is shown is for the tests of letters. */
    @Override
    protected boolean rowsAreWhole() {
        return false;
    }

    @Override
    protected Map<String, String> ids() {
        return Map.ofEntries(
                Map.entry("/beheer/vastgelopen-berichten/{id}", "event"),
                Map.entry("/v1/beheer/vastgelopen-berichten/{id}", "event"),
                Map.entry("/brieven/{id}", "brief"),
                Map.entry("/v1/brieven/{id}", "brief"),
                Map.entry("/brievenreeksen/{id}", "reeks"),
                Map.entry("/v1/brievenreeksen/{id}", "reeks"));
    }
}
