// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.begrippen.Saldo;
import nl.trede.notificatie.feiten.Gemeente;
import nl.trede.notificatie.feiten.Ladderstand;
import nl.trede.notificatie.feiten.Provincietotaal;
import nl.trede.notificatie.feiten.Stand;
import nl.trede.notificatie.feiten.Verslagfeiten;

/** What notificatie reads of the event provincieverslag-opgemaakt. */
record ProvincieverslagOpgemaakt(
        UUID verslag,
        Provincie provincie,
        Halfjaar halfjaar,
        LocalDate datum,
        LocalDate peildatum,
        String status,
        Saldo somSaldiBegin,
        Saldo somSaldi,
        int somAchterstandenBegin,
        int somAchterstanden,
        int somTaakstelling,
        int somGehuisvest,
        int aantalGemeenten,
        int aantalMetAchterstand,
        int aantalPrecies,
        int aantalMetVoorsprong,
        List<Verslagfeiten.Bezetting> treden,
        List<Regel> gemeenten)
        implements Briefgebeurtenis {

    static final String TYPE = "nl.trede.toezicht.provincieverslag-opgemaakt.v1";

    /** The province by its code; its name is the house style's. */
    record Provincie(Provinciecode code) {}

    /** A gemeente in the report. */
    record Regel(
            Gemeentecode code,
            String naam,
            Stand stand,
            int trede,
            String tredeNaam,
            Ladderstand.Oordeel oordeel,
            boolean bevroren,
            boolean indeplaatsstelling) {

        Verslagfeiten.Regel in(Provinciecode provincie) {
            return new Verslagfeiten.Regel(
                    new Gemeente(code, naam, provincie),
                    stand,
                    trede,
                    tredeNaam,
                    oordeel,
                    bevroren,
                    indeplaatsstelling);
        }
    }

    @Override
    public Verslagfeiten feiten() {
        return new Verslagfeiten(
                verslag,
                provincie.code(),
                halfjaar,
                datum,
                new Provincietotaal(
                        peildatum,
                        status,
                        somSaldiBegin,
                        somSaldi,
                        somAchterstandenBegin,
                        somAchterstanden,
                        somTaakstelling,
                        somGehuisvest,
                        aantalGemeenten,
                        aantalMetAchterstand,
                        aantalPrecies,
                        aantalMetVoorsprong),
                treden,
                gemeenten.stream().map(regel -> regel.in(provincie.code())).toList());
    }
}
