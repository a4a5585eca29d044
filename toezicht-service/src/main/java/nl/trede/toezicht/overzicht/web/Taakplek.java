// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import io.quarkus.qute.TemplateExtension;
import nl.trede.toezicht.werkvoorraad.persistence.Taak;

/**
 * Where a task is done.
 *
 * @param naam of the page, in Dutch, as it stands after "naar"
 */
public record Taakplek(String adres, String naam) {

    @TemplateExtension
    static Taakplek plek(Taak taak) {
        var gemeente = "/toezicht/gemeenten/" + taak.gemeente();
        return switch (taak.soort()) {
            case "BEOORDELING" -> new Taakplek(gemeente + "/beoordelingen", "de voorstellen");
            case "EINDE" -> new Taakplek(gemeente + "/besluiten/nieuw", "een besluit");
            case "BRIEF" -> new Taakplek("/notificatie/brieven?gemeente=" + taak.gemeente(), "de brieven");
            default -> new Taakplek(gemeente + "/dossier", "het dossier");
        };
    }
}
