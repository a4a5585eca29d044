// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht;

import nl.trede.platform.testkit.ArchitectureTestBase;

class ArchitectureTest extends ArchitectureTestBase {

    ArchitectureTest() {
        super("nl.trede.toezicht");
    }
}
