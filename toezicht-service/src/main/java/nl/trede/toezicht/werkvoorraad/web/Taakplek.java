// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.werkvoorraad.web;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.werkvoorraad.persistence.Taak;

/** On which page a task can be done. */
@TemplateExtension
class Taakplek {

    private Taakplek() {}

    /** @param dag of the week that is shown; a task BEOORDELING is about the halfjaar that was over then */
    static String adres(Taak taak, LocalDate dag) {
        var gemeente = "/toezicht/gemeenten/" + taak.gemeente();
        return taak.soort().equals("BEOORDELING")
                ? gemeente + "/beoordelingen?halfjaar=" + Halfjaar.van(dag).vorige()
                : gemeente + "/dossier";
    }
}
