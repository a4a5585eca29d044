// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht;

import nl.trede.platform.testkit.RechtenTestBase;

class RechtenTest extends RechtenTestBase {

    RechtenTest() {
        super("toezicht");
    }
}
