// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.trede.notificatie.feiten.Aanleiding;

/**
 * How a province writes, from its huisstijl.yaml over the common base.
 *
 * @param naam of the province in running text
 * @param afzender name and address lines in the letterhead; no line is made up
 * @param woord its word for a vergunninghouder (rule 70)
 * @param tabel its style for figures (rule 69)
 * @param saldo whether an achterstand carries its sign
 * @param dagtekening how the letter is dated
 * @param plaats of signing; only needed for PLAATS_EN_DATUM
 * @param behandeldDoor a role, never a person
 * @param kenmerken pattern of the reference number by kind of letter
 * @param brieven which letter follows from what
 * @param onderwerpen subject by kind of letter; a template itself
 * @param ondertekening by kind of letter (rule 68)
 * @param toezichtinformatieMaanden months after a missed peilmoment in which toezichtinformatie is due
 * @param adressen address lines of gemeenten by code; a gemeente without known address has none
 * @param emailadressen e-mail addresses of gemeenten by code; a gemeente without known address has none
 * @param taakstellers who sets the national number, each until a day
 */
public record Huisstijl(
        String naam,
        Afzender afzender,
        Woord woord,
        Tabel tabel,
        Saldostijl saldo,
        Dagtekening dagtekening,
        String plaats,
        String behandeldDoor,
        Map<Briefsoort, Kenmerkpatroon> kenmerken,
        Map<Aanleiding, Briefsoort> brieven,
        Map<Briefsoort, String> onderwerpen,
        Map<Briefsoort, Ondertekening> ondertekening,
        int toezichtinformatieMaanden,
        Map<String, List<String>> adressen,
        Map<String, String> emailadressen,
        List<Taaksteller> taakstellers) {

    /** Style of the figures: a table "Omschrijving / Aantal", or lines "Stand op 1 januari 2024: −10". */
    public enum Tabel {
        OMSCHRIJVING,
        REGELS
    }

    /** "−10", or "10" where the word achterstand already says it. */
    public enum Saldostijl {
        MET_TEKEN,
        ZONDER_TEKEN
    }

    /** "Datum verzending 28-11-2024", or "Assen, 19 november 2024". */
    public enum Dagtekening {
        DATUM_VERZENDING,
        PLAATS_EN_DATUM
    }

    /** Who sends, with address lines. */
    public record Afzender(String naam, List<String> regels) {}

    /** The closing, by roles only. */
    public record Ondertekening(String groet, String namens, List<String> rollen) {}

    /**
     * Who sets the national taakstelling.
     *
     * @param tot first day on which it is another; null for the present one
     */
    public record Taaksteller(String naam, LocalDate tot) {}

    /** Who set the national number on this day; null when the files do not say. */
    public String taaksteller(LocalDate dag) {
        return taakstellers.stream()
                .filter(een -> een.tot() == null || dag.isBefore(een.tot()))
                .map(Taaksteller::naam)
                .findFirst()
                .orElse(null);
    }
}
