// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** After all the other tests on the shared system: nothing is left lying about. */
@Order(Integer.MAX_VALUE)
@ExtendWith(LopendSysteem.class)
class AfloopIT {

    @Test
    void alleGebeurtenissenZijnVerwerkt(Trede trede) {
        Gezondheid.alleGebeurtenissenVerwerkt(trede);
    }
}
