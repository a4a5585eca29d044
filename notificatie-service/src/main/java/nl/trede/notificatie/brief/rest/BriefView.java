// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.brief.Briefstatus;
import nl.trede.notificatie.brief.Verzendwijze;
import nl.trede.notificatie.opmaak.Briefsoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Brief",
        description =
                "Een brief. De tekst zelf is te vragen als text/html, application/pdf of application/vnd.oasis.opendocument.text.")
record BriefView(
        UUID id,
        @Schema(description = "Leeg bij een brief aan alle gemeenten van een provincie", examples = "GM1774")
                Gemeentecode gemeente,
        @Schema(examples = "Dinkelland") String gemeenteNaam,
        Provinciecode provincie,
        @Schema(examples = "2024-II") Halfjaar halfjaar,
        @Schema(examples = "TREDEBRIEF") Briefsoort soort,
        Briefstatus status,
        @Schema(examples = "2024/0001") String kenmerk,
        @Schema(examples = "Toezicht huisvesting statushouders") String onderwerp,
        @Schema(description = "Het besluit of de oproep waar de brief bij hoort") UUID besluit,
        @Schema(description = "Datum van het besluit, de oproep of het opstellen") LocalDate datum,
        LocalDate datumVaststelling,
        LocalDate datumVerzending,
        @Schema(description = "Wat de brief nodig heeft en niemand heeft gemeld; leeg bij een volledige brief")
                List<String> ontbreekt,
        @Schema(description = "Nummer van de laatste versie") int versie,
        @Schema(description = "Accounts die eraan schreven of hem aanboden; leeg als alleen het systeem hem opstelde")
                List<String> auteurs,
        String vaststeller,
        @Schema(description = "Waarom de brief terugging of verviel") String opmerking,
        @Schema(description = "Hoe de brief is verzonden") Verzendwijze wijze,
        @Schema(description = "Er is een e-mail onderweg waarvan de uitkomst nog niet vaststaat") boolean onderweg,
        @Schema(description = "De verzonden brief die deze brief vervangt") UUID corrigeert) {

    static BriefView van(Brief brief) {
        var feiten = brief.feiten();
        var gemeente = feiten.gemeente();
        return new BriefView(
                brief.id(),
                gemeente == null ? null : gemeente.code(),
                gemeente == null ? null : gemeente.naam(),
                feiten.provincie(),
                feiten.halfjaar(),
                brief.soort(),
                brief.status(),
                brief.kenmerk(),
                brief.tekst().onderwerp(),
                brief.besluit(),
                feiten.datum(),
                brief.vastgesteld(),
                brief.verzonden(),
                brief.tekst().ontbreekt(),
                brief.gang().versie(),
                brief.gang().auteurs().stream()
                        .map(naam -> naam.isEmpty() ? "onbekend" : naam)
                        .toList(),
                brief.gang().vaststeller(),
                brief.gang().opmerking(),
                brief.gang().wijze(),
                brief.gang().onderweg(),
                brief.correctie() == null ? null : brief.correctie().brief());
    }
}
