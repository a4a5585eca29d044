// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.trede.toezicht.beleid.Beleidlezer;
import nl.trede.toezicht.ladder.Weigering;
import nl.trede.toezicht.saldo.Boekingsvolgorde;
import nl.trede.toezicht.simulatie.Aanpassing;
import nl.trede.toezicht.simulatie.Beleidskeuze;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of three: nothing (as adopted), a version with or without changes, or the two texts of a concept. */
@Schema(name = "Beleidskeuze")
record BeleidskeuzeBody(
        @Size(max = 100)
                @Schema(
                        description = "Een versie die de dienst kent, van welke provincie ook",
                        examples = "beleid-2024")
                String versie,
        @Valid @Schema(description = "Wat er in die versie verandert; alleen samen met versie")
                AanpassingBody aanpassingen,
        @Size(max = MAX) @Schema(description = "De tekst van beleid.yaml; alleen samen met tredeDmn") String beleidYaml,
        @Size(max = MAX) @Schema(description = "De tekst van trede.dmn; alleen samen met beleidYaml") String tredeDmn) {

    static final int MAX = 500_000;

    @Schema(name = "Beleidsaanpassing")
    record AanpassingBody(
            @Schema(examples = "OUDSTE_EERST") Boekingsvolgorde boekingsvolgorde,
            @Schema(description = "Of verschoonde halfjaren meetellen bij halfjaren op rij niet gehaald")
                    Boolean verschoondeTellenMee,
            @Valid @Size(max = 50) List<@NotNull TermijnwijzigingBody> termijnen,
            @Valid @Size(max = 200) @Schema(description = "Andere voorwaarden of uitkomsten in de beslistabellen")
                    List<@NotNull DrempelwijzigingBody> drempels) {

        private void toets(String veld, List<Weigering> weigeringen) {
            for (int i = 0; termijnen != null && i < termijnen.size(); i++) {
                termijnen.get(i).toets(veld + ".termijnen[" + i + "].", weigeringen);
            }
            for (int i = 0; drempels != null && i < drempels.size(); i++) {
                drempels.get(i).toets(veld + ".drempels[" + i + "].", weigeringen);
            }
        }

        Aanpassing naarAanpassing() {
            return new Aanpassing(
                    boekingsvolgorde,
                    verschoondeTellenMee,
                    termijnen == null
                            ? List.of()
                            : termijnen.stream()
                                    .map(een -> new Aanpassing.Termijnwijziging(een.document(), een.weken()))
                                    .toList(),
                    drempels == null
                            ? List.of()
                            : drempels.stream()
                                    .map(een -> new Aanpassing.Drempelwijziging(
                                            een.tabel(), een.regel(), een.feit(), een.waarde()))
                                    .toList());
        }
    }

    @Schema(name = "Termijnwijziging")
    record TermijnwijzigingBody(
            @Size(max = 100) @Schema(required = true, examples = "PLAN_VAN_AANPAK") String document,
            @Schema(required = true, minimum = "1", maximum = "520", examples = "6") Integer weken) {

        private void toets(String veld, List<Weigering> weigeringen) {
            verplicht(document, veld + "document", weigeringen);
            if (weken == null || weken < 1 || weken > 520) {
                weigeringen.add(new Weigering(veld + "weken", "moet liggen tussen 1 en 520"));
            }
        }
    }

    @Schema(name = "Drempelwijziging")
    record DrempelwijzigingBody(
            @Size(max = 100) @Schema(required = true, examples = "voorgesteldeTrede") String tabel,
            @Schema(required = true, minimum = "1", description = "Het nummer van de regel, vanaf 1", examples = "2")
                    Integer regel,
            @Size(max = 100)
                    @Schema(
                            description = "De kolom die verandert; weggelaten: de uitkomst",
                            examples = "opeenvolgendGemist")
                    String feit,
            @Size(max = 500)
                    @Schema(required = true, description = "Zoals de tabel het schrijft, in FEEL", examples = ">= 3")
                    String waarde) {

        private void toets(String veld, List<Weigering> weigeringen) {
            verplicht(tabel, veld + "tabel", weigeringen);
            verplicht(waarde, veld + "waarde", weigeringen);
            if (regel == null || regel < 1) {
                weigeringen.add(new Weigering(veld + "regel", "moet een nummer vanaf 1 zijn"));
            }
        }
    }

    private static void verplicht(String tekst, String veld, List<Weigering> weigeringen) {
        if (tekst == null || tekst.isBlank()) {
            weigeringen.add(new Weigering(veld, "is verplicht"));
        }
    }

    /**
     * @param body null = as adopted
     * @param veld where it stands in what was sent
     * @param weigeringen where every fault is added
     */
    static Beleidskeuze naarKeuze(BeleidskeuzeBody body, String veld, List<Weigering> weigeringen) {
        if (body == null) {
            return new Beleidskeuze.Vastgesteld();
        }
        int vooraf = weigeringen.size();
        body.toets(veld, weigeringen);
        if (weigeringen.size() > vooraf) {
            return new Beleidskeuze.Vastgesteld();
        }
        return body.versie() != null
                ? new Beleidskeuze.Versie(
                        body.versie(),
                        body.aanpassingen() == null
                                ? Aanpassing.GEEN
                                : body.aanpassingen().naarAanpassing())
                : new Beleidskeuze.Concept(new Beleidlezer.Tekst(body.beleidYaml(), body.tredeDmn()));
    }

    private void toets(String veld, List<Weigering> weigeringen) {
        if ((versie != null) == (beleidYaml != null || tredeDmn != null)) {
            weigeringen.add(new Weigering(veld, "geef versie, of beleidYaml samen met tredeDmn"));
        }
        if ((beleidYaml == null) != (tredeDmn == null)) {
            var ontbreekt = beleidYaml == null ? "beleidYaml" : "tredeDmn";
            weigeringen.add(new Weigering(veld + "." + ontbreekt, "ontbreekt; de twee teksten horen bij elkaar"));
        }
        if (aanpassingen != null) {
            if (versie == null) {
                weigeringen.add(new Weigering(veld + ".aanpassingen", "kan alleen samen met versie"));
            }
            aanpassingen.toets(veld + ".aanpassingen", weigeringen);
        }
    }
}
