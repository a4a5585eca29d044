// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie;

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
        return Map.ofEntries(Map.entry("kenmerkreeks", "the last number given out per series; no letter"));
    }

    @Override
    protected Set<String> nationalOnly() {
        return Set.of("outbox");
    }

    @Override
    protected Set<String> anyoneMayAdd() {
        return Set.of("brievenreeks");
    }
}
