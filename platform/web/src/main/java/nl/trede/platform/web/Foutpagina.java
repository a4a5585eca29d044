// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import nl.trede.platform.rest.ErrorPage;
import nl.trede.platform.rest.ProblemBody;

/** A problem within the shell, for whoever came with a browser. */
@Singleton
class Foutpagina implements ErrorPage {

    private final Template page;

    Foutpagina(@Location("trede/fout") Template page) {
        this.page = page;
    }

    @Override
    public String html(ProblemBody problem) {
        return page.data("probleem", problem).render();
    }
}
