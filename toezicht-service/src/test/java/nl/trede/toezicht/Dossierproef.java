// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht;

import jakarta.inject.Inject;
import nl.trede.toezicht.feiten.Speelveld;
import org.junit.jupiter.api.AfterEach;

/** A test on a day of its own choice, with gemeenten and figures of its own; afterwards it is today again. */
public abstract class Dossierproef {

    @Inject
    protected Speelveld speelveld;

    @Inject
    protected Proefklok klok;

    @AfterEach
    protected void laatLos() {
        klok.laatLos();
    }
}
