// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.bericht.kafka;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.indeplaatsstelling.Beeindiging;
import nl.trede.toezicht.indeplaatsstelling.Indeplaatsstellingsberichten;
import nl.trede.toezicht.indeplaatsstelling.Ministerverzoek;
import nl.trede.toezicht.indeplaatsstelling.Omvang;
import nl.trede.toezicht.indeplaatsstelling.Onderdeel;
import nl.trede.toezicht.indeplaatsstelling.Spoor;
import nl.trede.toezicht.indeplaatsstelling.Stap;
import nl.trede.toezicht.register.Gemeente;

@ApplicationScoped
class IndeplaatsstellingPublisher implements Indeplaatsstellingsberichten {

    record Stapdeel(
            int spoor,
            Omvang omvang,
            Halfjaar cohort,
            int personen,
            List<Onderdeel> onderdelen,
            LocalDate uiterlijk,
            String motivering,
            Bekendmaking bekendmaking,
            LocalDate afschriftRaad) {
        static Stapdeel van(Spoor spoor, Stap stap) {
            var waarborgen = stap.waarborgen();
            return new Stapdeel(
                    spoor.nummer(),
                    spoor.omvang(),
                    spoor.cohort(),
                    spoor.personen(),
                    spoor.onderdelen(),
                    spoor.uiterlijk(),
                    stap.motivering(),
                    waarborgen.bekendgemaaktOp() == null
                            ? null
                            : new Bekendmaking(waarborgen.bekendgemaaktOp(), waarborgen.vindplaats()),
                    waarborgen.afschriftRaadOp());
        }
    }

    record Bekendmaking(LocalDate datum, String vindplaats) {}

    record Besloten(@JsonUnwrapped Stapdeel stap, Voornemendeel voornemen, boolean spoed) {}

    record Voornemendeel(LocalDate datum, LocalDate bekendgemaaktOp, LocalDate afschriftRaad) {
        /** Of a besluit that could not wait the voornemen is the besluit itself. */
        static Voornemendeel van(Spoor spoor) {
            var stap = spoor.voornemen() == null ? spoor.besluit() : spoor.voornemen();
            return new Voornemendeel(
                    stap.datum(),
                    stap.waarborgen().bekendgemaaktOp(),
                    stap.waarborgen().afschriftRaadOp());
        }
    }

    record Beeindigd(
            int spoor,
            Omvang omvang,
            Halfjaar cohort,
            int personen,
            Beeindiging.Wijze wijze,
            String fase,
            LocalDate begonnenOp,
            Beeindiging.Cijfer cijfer,
            String motivering) {}

    record MinisterVerzocht(LocalDate verzochtOp, LocalDate uiterlijk, LocalDate overgegaanOp, String toelichting) {}

    private final Dossierzender zender;

    IndeplaatsstellingPublisher(Dossierzender zender) {
        this.zender = zender;
    }

    @Override
    public void voorgenomen(Gemeente gemeente, Spoor spoor) {
        var stap = spoor.voornemen();
        zender.zend("voornemen-indeplaatsstelling", gemeente, stap.id(), stap.datum(), Stapdeel.van(spoor, stap));
    }

    @Override
    public void besloten(Gemeente gemeente, Spoor spoor) {
        var stap = spoor.besluit();
        zender.zend(
                "indeplaatsstelling-besloten",
                gemeente,
                stap.id(),
                stap.datum(),
                new Besloten(Stapdeel.van(spoor, stap), Voornemendeel.van(spoor), stap.spoed()));
    }

    @Override
    public void beeindigd(Gemeente gemeente, Spoor spoor) {
        var einde = spoor.einde();
        zender.zend(
                "indeplaatsstelling-beeindigd",
                gemeente,
                einde.id(),
                einde.datum(),
                new Beeindigd(
                        spoor.nummer(),
                        spoor.omvang(),
                        spoor.cohort(),
                        spoor.personen(),
                        einde.wijze(),
                        spoor.besluit() == null ? "VOORNEMEN" : "BESLUIT",
                        spoor.laatste().datum(),
                        einde.cijfer(),
                        einde.motivering()));
    }

    @Override
    public void verzocht(Gemeente gemeente, Ministerverzoek verzoek) {
        var dag = verzoek.overgegaanOp() == null ? verzoek.datum() : verzoek.overgegaanOp();
        zender.zend(
                "minister-verzocht",
                gemeente,
                aanleiding(verzoek),
                dag,
                new MinisterVerzocht(
                        verzoek.datum(), verzoek.uiterlijk(), verzoek.overgegaanOp(), verzoek.toelichting()));
    }

    /** That the power passed is another event than the request, with an id of its own that stays the same. */
    private static UUID aanleiding(Ministerverzoek verzoek) {
        return verzoek.overgegaanOp() == null
                ? verzoek.id()
                : UUID.nameUUIDFromBytes((verzoek.id() + "|overgegaan").getBytes(StandardCharsets.UTF_8));
    }
}
