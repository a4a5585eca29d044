// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The table of docs/schaal.md is what the script prints, and more gemeenten ask for more. */
class ScaleTest {

    private static final String SCRIPT = Checkout.KUSTOMIZE.resolve("schaal").toString();

    @Test
    void the_table_of_the_documentation_is_what_the_script_prints() {
        assertThat(Checkout.text("docs/schaal.md")).contains(Kubectl.run(Checkout.KUSTOMIZE, SCRIPT));
    }

    @Test
    void ten_times_as_many_gemeenten_have_ten_times_as_many_events() {
        var output = Kubectl.run(Checkout.KUSTOMIZE, SCRIPT, "--jaren", "1", "100", "1000");

        assertThat(output).contains("na 1 jaar", "| 100 | 20160 |", "| 1000 | 201600 |");
    }
}
