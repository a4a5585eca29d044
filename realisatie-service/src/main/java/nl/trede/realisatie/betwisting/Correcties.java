// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting;

import java.util.Optional;

/** How a betwisting becomes the figure: through the pipeline of the leveringen, as a version of its own. */
public interface Correcties {

    /** In the transaction of the caller. Returns why the figure cannot become this, in Dutch; empty when it did. */
    Optional<String> corrigeer(Betwisting betwisting, String motivering);
}
