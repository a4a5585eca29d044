// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.bericht.kafka;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.messaging.Outbox;
import nl.trede.platform.messaging.OutgoingEvent;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.provincieverslag.Provincieverslag;
import nl.trede.toezicht.provincieverslag.Verslagberichten;
import nl.trede.toezicht.saldo.Standstatus;

@ApplicationScoped
class VerslagPublisher implements Verslagberichten {

    record ProvincieverslagOpgemaakt(
            UUID verslag,
            Provinciedeel provincie,
            Halfjaar halfjaar,
            LocalDate datum,
            LocalDate peildatum,
            Standstatus status,
            int somSaldiBegin,
            int somSaldi,
            int somAchterstandenBegin,
            int somAchterstanden,
            int somTaakstelling,
            int somGehuisvest,
            int aantalGemeenten,
            int aantalMetAchterstand,
            int aantalPrecies,
            int aantalMetVoorsprong,
            List<Tredendeel> treden,
            List<Gemeenteregel> gemeenten,
            Dossierdeel.Beleiddeel beleid) {}

    record Provinciedeel(Provinciecode code, String naam) {}

    record Tredendeel(int trede, String naam, int aantal) {}

    record Gemeenteregel(
            Gemeentecode code,
            String naam,
            Standdeel stand,
            int trede,
            String tredeNaam,
            Oordeel oordeel,
            boolean bevroren,
            boolean indeplaatsstelling) {
        static Gemeenteregel van(Provincieverslag.Regel regel) {
            return new Gemeenteregel(
                    regel.code(),
                    regel.naam(),
                    Standdeel.van(regel.stand()),
                    regel.trede(),
                    regel.tredeNaam(),
                    regel.oordeel(),
                    regel.bevroren(),
                    regel.indeplaatsstelling());
        }
    }

    private final Outbox outbox;

    VerslagPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void opgemaakt(Provincieverslag verslag) {
        outbox.add(new OutgoingEvent(
                "nl.trede.toezicht.provincieverslag-opgemaakt.v1",
                verslag.provincie().code(),
                bericht(verslag)));
    }

    private static ProvincieverslagOpgemaakt bericht(Provincieverslag verslag) {
        return new ProvincieverslagOpgemaakt(
                verslag.id(),
                new Provinciedeel(verslag.provincie(), verslag.naam()),
                verslag.halfjaar(),
                verslag.datum(),
                verslag.peildatum(),
                verslag.status(),
                verslag.som(stand -> stand.beginMetOvergenomen().personen()),
                verslag.som(stand -> stand.saldo().personen()),
                verslag.som(stand -> stand.beginMetOvergenomen().achterstand()),
                verslag.som(stand -> stand.saldo().achterstand()),
                verslag.som(stand -> stand.taakstelling()),
                verslag.som(stand -> stand.gehuisvest()),
                verslag.gemeenten().size(),
                verslag.aantalMet(saldo -> saldo < 0),
                verslag.aantalMet(saldo -> saldo == 0),
                verslag.aantalMet(saldo -> saldo > 0),
                treden(verslag),
                verslag.gemeenten().stream().map(Gemeenteregel::van).toList(),
                Dossierdeel.Beleiddeel.van(verslag.beleid()));
    }

    private static List<Tredendeel> treden(Provincieverslag verslag) {
        return verslag.gemeenten().stream()
                .collect(groupingBy(Provincieverslag.Regel::trede, TreeMap::new, java.util.stream.Collectors.toList()))
                .entrySet()
                .stream()
                .map(trede -> new Tredendeel(
                        trede.getKey(),
                        trede.getValue().get(0).tredeNaam(),
                        trede.getValue().size()))
                .toList();
    }
}
