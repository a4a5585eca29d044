// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import nl.trede.realisatie.levering.persistence.JsonFuzzTest;
import nl.trede.realisatie.privacy.Persoonscontrole;

/** Whatever a file of mutaties holds, it gives lines or a reason. How to look for more: docs/beheer.md. */
class MutatiesFuzzTest {

    @FuzzTest(maxDuration = "3m")
    void ndjson(byte[] bestand) throws IOException {
        var aantal = new int[1];
        var fouten = new NdjsonMutaties(new JsonFuzzTest.Krap())
                .lees(new ByteArrayInputStream(bestand), new Persoonscontrole(), regel -> aantal[0]++);
        assertThat(fouten)
                .allSatisfy(fout -> assertThat(fout.reden()).isNotBlank().doesNotContain("Exception"));
        assertThat(aantal[0]).isLessThanOrEqualTo(1000);
    }
}
