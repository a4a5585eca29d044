// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.werkvoorraad.web;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.werkvoorraad.persistence.Taak;

/**
 * Where a task is done: {@code {taak.plek(dag)}} in any template.
 *
 * @param naam of the page, in Dutch, as it stands after "naar"
 */
public record Taakplek(String adres, String naam) {

    /** @param dag of the week that is shown; a task BEOORDELING is about the halfjaar that was over then */
    @TemplateExtension
    static Taakplek plek(Taak taak, LocalDate dag) {
        var gemeente = "/toezicht/gemeenten/" + taak.gemeente();
        return switch (taak.soort()) {
            case "BEOORDELING" ->
                new Taakplek(
                        gemeente + "/beoordelingen?halfjaar="
                                + Halfjaar.van(dag).vorige(),
                        "de voorstellen");
            case "EINDE" -> new Taakplek(gemeente + "/besluiten/nieuw", "een besluit");
            case "BRIEF" -> new Taakplek("/notificatie/brieven?gemeente=" + taak.gemeente(), "de brieven");
            default -> new Taakplek(gemeente + "/dossier", "het dossier");
        };
    }
}
