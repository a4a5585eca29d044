// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling.web;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import nl.trede.toezicht.beleid.Gevolg;
import nl.trede.toezicht.beleid.Regel;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.beoordeling.Feit;
import nl.trede.toezicht.beoordeling.Ingreep;

/** A beoordeling in the words of a page. */
@TemplateExtension
final class Uitlegwoorden {

    private Uitlegwoorden() {}

    static String alsFeit(Object waarde) {
        return waarde == null ? "–" : waarde instanceof Boolean waar ? (waar ? "ja" : "nee") : String.valueOf(waarde);
    }

    static String waardeInWoorden(Feit feit) {
        return alsFeit(feit.waarde());
    }

    static List<Regel> regelsOver(Beoordeling beoordeling, String tabel) {
        return beoordeling.regels().stream()
                .filter(regel -> regel.tabel().equals(tabel))
                .toList();
    }

    static String vindplaats(Regel regel) {
        return regel.bestand() + (regel.regelnummer() > 0 ? ", regel " + regel.regelnummer() : "");
    }

    static String termijnInWoorden(Gevolg gevolg) {
        return gevolg.termijn() == null ? "" : gevolg.termijn().duur().inWoorden();
    }

    static String overlegInWoorden(Gevolg gevolg) {
        return gevolg.overleg() == null ? "" : gevolg.overleg().toLowerCase(java.util.Locale.ROOT) + " overleg";
    }

    static String briefInWoorden(Gevolg gevolg) {
        return gevolg.brief() == null ? "" : gevolg.brief().toLowerCase(java.util.Locale.ROOT);
    }

    static String omvangInWoorden(Ingreep ingreep) {
        return switch (ingreep.omvang()) {
            case "TOTAAL" -> "het totaal: nog " + ingreep.personen() + " personen te huisvesten";
            case "COHORT" -> "de achterstand per halfjaar, samen " + ingreep.personen() + " personen";
            default -> "niet bekend; vast te stellen door de provincie";
        };
    }
}
