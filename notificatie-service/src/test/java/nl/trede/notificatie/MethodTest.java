// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.trede.platform.testkit.MethodTestBase;
import nl.trede.platform.testkit.TestInfrastructure;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class MethodTest extends MethodTestBase {}
