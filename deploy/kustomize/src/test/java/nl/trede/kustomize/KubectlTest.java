// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A machine without kubectl renders the same. */
class KubectlTest {

    @Test
    void the_one_that_is_used_has_kustomize_5() {
        assertThat(Kubectl.run(Checkout.KUSTOMIZE, Kubectl.path().toString(), "version", "--client"))
                .contains("Kustomize Version: v5");
    }
}
