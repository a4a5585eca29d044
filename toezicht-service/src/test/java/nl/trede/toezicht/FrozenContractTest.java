// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht;

import static org.assertj.core.api.Assertions.assertThat;

import nl.trede.platform.testkit.Contracts;
import org.junit.jupiter.api.Test;

class FrozenContractTest {

    @Test
    void what_was_released_is_as_it_was_and_each_sample_fits_its_schema() {
        Contracts.assertFrozen("toezicht");
        assertThat(Contracts.events("toezicht"))
                .contains(
                        "stand-berekend.v1",
                        "trede-besloten.v1",
                        "trede-besloten.v2",
                        "verschoning-verleend.v1",
                        "oproep-gedaan.v1");
    }
}
