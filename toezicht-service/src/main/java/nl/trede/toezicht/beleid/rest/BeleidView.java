// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.rest;

import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Beslistabel;
import nl.trede.toezicht.beleid.Bronvermelding;
import nl.trede.toezicht.beleid.Document;
import nl.trede.toezicht.beleid.Gevolg;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.beleid.Trede;
import nl.trede.toezicht.beleid.Tredegang;
import nl.trede.toezicht.beleid.Verschoningsgrond;
import nl.trede.toezicht.beleid.Versiekeuze;
import nl.trede.toezicht.saldo.Boekingsvolgorde;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a provincie's beleid, whole. */
@Schema(name = "Beleid")
record BeleidView(
        Provinciecode provincie,
        String versie,
        String citeertitel,
        @Schema(description = "Waar de tekst staat, of dat die niet gevonden is") String verwijzing,
        String status,
        @Schema(description = "Eerste dag; null als die niet bekend is") LocalDate geldigVan,
        @Schema(description = "Eerste dag waarop het niet meer geldt; null zonder einde") LocalDate geldigTot,
        Versiekeuze versiekeuze,
        Boekingsvolgorde boekingsvolgorde,
        Tredegang.Stap opschaling,
        Tredegang.Stap afschaling,
        boolean verschoondePeriodenTellenMee,
        List<Trede> treden,
        List<Oordeel> oordelen,
        List<Document> documenten,
        List<Gevolg> gevolgen,
        List<Verschoningsgrond> verschoningsgronden,
        String indeplaatsstelling,
        String publicatie,
        @Schema(
                        description =
                                "Waar een waarde vandaan komt en of de provincie haar nog moet vaststellen; wat het bestand niet zegt, ontbreekt")
                List<Bronvermelding> herkomst,
        List<Beslistabel> tabellen) {

    static BeleidView van(Beleidskader kader) {
        return new BeleidView(
                kader.provincie(),
                kader.versie(),
                kader.citeertitel(),
                kader.verwijzing(),
                kader.status(),
                kader.geldigVan(),
                kader.geldigTot(),
                kader.versiekeuze(),
                kader.boekingsvolgorde(),
                kader.tredegang().opschaling(),
                kader.tredegang().afschaling(),
                kader.verschoondeTellenMee(),
                kader.ladder().treden(),
                kader.oordelen(),
                kader.documenten(),
                kader.gevolgen(),
                kader.verschoningsgronden(),
                kader.omvang(),
                kader.publicatie(),
                kader.bronvermeldingen(),
                kader.tabellen().tabellen());
    }
}
