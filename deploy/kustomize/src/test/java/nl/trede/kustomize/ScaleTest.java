// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

    @Test
    void the_costs_of_the_documentation_are_what_the_script_prints_at_the_prices_of_the_example() {
        assertThat(Checkout.text("docs/schaal.md"))
                .contains(Kubectl.run(Checkout.KUSTOMIZE, SCRIPT, "--prijzen", "20,4,0.10"));
    }

    /** Five vCPU, eighteen GiB of memory, 320 GiB of disk: what the manifests ask, and the backups. */
    @Test
    void what_is_asked_for_is_what_the_manifests_ask() {
        assertThat(Kubectl.run(Checkout.KUSTOMIZE, SCRIPT, "--prijzen", "1,0,0"))
                .contains("| per provincie per maand | € %.0f |".formatted(asked("cpu")));
        assertThat(Kubectl.run(Checkout.KUSTOMIZE, SCRIPT, "--prijzen", "0,1,0"))
                .contains("| per provincie per maand | € %.0f |".formatted(asked("memory")));
    }

    private static double asked(String what) {
        var overlay = Rendered.overlay("drenthe");
        var services = overlay.kind("Deployment")
                .mapToDouble(deployment ->
                        2 * number(Rendered.podOf(deployment).at("/containers/0/resources/requests/" + what)))
                .sum();
        return services
                + 3 * number(overlay.one("KafkaNodePool", "broker").at("/spec/resources/requests/" + what))
                + 3 * number(overlay.one("Cluster", "trede-postgres").at("/spec/resources/requests/" + what));
    }

    /** Cores, or GiB. */
    private static double number(JsonNode quantity) {
        var text = quantity.asText();
        var value = Double.parseDouble(text.replaceAll("[A-Za-z]", ""));
        return text.endsWith("m") ? value / 1000 : text.endsWith("Mi") ? value / 1024 : value;
    }
}
