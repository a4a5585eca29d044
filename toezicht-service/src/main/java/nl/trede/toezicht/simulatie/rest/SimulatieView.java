// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.beleid.Gevolg;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.simulatie.Ladderpositie;
import nl.trede.toezicht.simulatie.Simulatie;
import nl.trede.toezicht.simulatie.Simulatieregel;
import nl.trede.toezicht.simulatie.Vergelijking;
import nl.trede.toezicht.simulatie.Verschil;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A simulatie as it goes out; nothing of it is kept. */
@Schema(name = "Simulatie")
record SimulatieView(
        SimulatieView.Samenvatting beleid,
        @Schema(description = "Het tweede beleid; null als dat niet is gevraagd") SimulatieView.Samenvatting tegenover,
        @Schema(
                        description =
                                "Waar het beleid iets anders voorstelt dan is besloten; met een tweede beleid: waar de twee verschillen")
                List<SimulatieView.Verschilregel> verschillen,
        @Schema(description = "De regels van het eerste beleid, per halfjaar en gemeente")
                List<SimulatieView.Regel> regels,
        int pagina,
        int paginaGrootte,
        @Schema(description = "Alle regels") long totaal) {

    @Schema(name = "Simulatiesamenvatting")
    record Samenvatting(
            String naam,
            @Schema(description = "De enige versie die is beproefd; null bij het vastgestelde beleid door de tijd")
                    String versie,
            String status,
            List<String> aanpassingen,
            Ladderpositie ladder,
            List<Simulatie.Tredetelling> perTrede,
            long voorstellen,
            @Schema(description = "Regels zonder cijfers, zonder beleid of van een halfjaar dat nog loopt")
                    long zonderVoorstel,
            long omhoog,
            long gelijk,
            long omlaag,
            @Schema(description = "Regels waarover iets anders is besloten") long afwijkingenVanBesluiten,
            @Schema(description = "Regels waarover destijds iets anders is voorgesteld") long afwijkingenVanVoorstellen,
            @Schema(description = "Het eerste verschil met een besluit; null als er geen is") Regel eersteVerschil,
            @Schema(description = "Brieven die het beleid zou hebben gebracht") long brieven,
            @Schema(description = "Stukken met een termijn die het beleid zou hebben gevraagd")
                    List<Simulatie.Termijntelling> termijnen) {

        static Samenvatting van(Simulatie simulatie) {
            var kader = simulatie.beleid().kader();
            return new Samenvatting(
                    simulatie.beleid().naam(),
                    kader == null ? null : kader.versie(),
                    kader == null ? "zoals elke provincie het heeft vastgesteld" : kader.status(),
                    simulatie.beleid().aanpassingen(),
                    simulatie.positie(),
                    simulatie.perTrede(),
                    simulatie.voorstellen(),
                    simulatie.zonderVoorstel(),
                    simulatie.omhoog(),
                    simulatie.gelijk(),
                    simulatie.omlaag(),
                    simulatie.afwijkingen(),
                    simulatie.anderVoorstel(),
                    simulatie.eersteVerschil().map(Regel::van).orElse(null),
                    simulatie.brieven(),
                    simulatie.termijnen());
        }
    }

    @Schema(name = "Simulatieregel")
    record Regel(
            Gemeentecode gemeente,
            String naam,
            Halfjaar halfjaar,
            LocalDate peildatum,
            @Schema(description = "Saldo op de peildatum; null zonder voorstel") Saldo saldo,
            @Schema(description = "Waar de gemeente ervoor stond") int vanTrede,
            @Schema(description = "null zonder voorstel") Integer voorgesteldeTrede,
            String tredeNaam,
            Oordeel oordeel,
            List<Gevolg> gevolgen,
            @Schema(description = "Waarom: de regels die van toepassing waren")
                    List<nl.trede.toezicht.beleid.Regel> uitleg,
            String beleidsversie,
            @Schema(description = "Waarom er geen voorstel is; null als er een is") String reden,
            @Schema(description = "Wat destijds is voorgesteld; null als er geen voorstel is gedaan")
                    Integer destijdsVoorgesteld,
            UUID beoordeling,
            @Schema(description = "Wat is besloten; null als er niets is besloten") Integer besloten,
            LocalDate besluitdatum,
            boolean wijktAf) {

        static Regel van(Simulatieregel regel) {
            var voorstel = regel.voorstel();
            return new Regel(
                    regel.gemeente().code(),
                    regel.gemeente().naam(),
                    regel.halfjaar(),
                    regel.peildatum(),
                    voorstel == null ? null : voorstel.stand().saldo(),
                    regel.vanTrede(),
                    voorstel == null ? null : voorstel.voorgesteldeTrede(),
                    voorstel == null ? null : voorstel.tredeNaam(),
                    voorstel == null ? null : voorstel.oordeel(),
                    voorstel == null ? List.of() : voorstel.gevolgen(),
                    voorstel == null ? List.of() : voorstel.regels(),
                    voorstel == null ? null : voorstel.beleid().versie(),
                    regel.reden(),
                    regel.destijds() == null ? null : regel.destijds().voorgesteldeTrede(),
                    regel.destijds() == null ? null : regel.destijds().id(),
                    regel.besloten(),
                    regel.besluit() == null ? null : regel.besluit().datum(),
                    regel.wijktAfVanBesluit());
        }
    }

    @Schema(name = "Simulatieverschil")
    record Verschilregel(
            Gemeentecode gemeente,
            String naam,
            Halfjaar halfjaar,
            LocalDate peildatum,
            Integer trede,
            Integer tegenover,
            List<String> uitleg) {

        static Verschilregel van(Verschil verschil) {
            return new Verschilregel(
                    verschil.gemeente().code(),
                    verschil.gemeente().naam(),
                    verschil.halfjaar(),
                    verschil.peildatum(),
                    verschil.een(),
                    verschil.ander(),
                    verschil.uitleg());
        }
    }

    static SimulatieView van(Vergelijking vergelijking, int pagina, int paginaGrootte) {
        var simulatie = vergelijking.simulatie();
        return new SimulatieView(
                Samenvatting.van(simulatie),
                vergelijking.tegenover() == null ? null : Samenvatting.van(vergelijking.tegenover()),
                vergelijking.verschillen().stream().map(Verschilregel::van).toList(),
                simulatie.regels().stream()
                        .skip((long) (pagina - 1) * paginaGrootte)
                        .limit(paginaGrootte)
                        .map(Regel::van)
                        .toList(),
                pagina,
                paginaGrootte,
                simulatie.regels().size());
    }
}
