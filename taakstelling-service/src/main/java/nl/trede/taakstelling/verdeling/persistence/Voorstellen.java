// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.verdeling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.landelijk.persistence.LandelijkeTaakstellingEntity;
import nl.trede.taakstelling.taakstelling.Brontekst;
import nl.trede.taakstelling.taakstelling.Soort;
import nl.trede.taakstelling.taakstelling.StelTaakstellingenVast;
import nl.trede.taakstelling.taakstelling.Taakstellingen;
import nl.trede.taakstelling.taakstelling.Taakstellingmeldingen;
import nl.trede.taakstelling.taakstelling.Vastlegging;
import nl.trede.taakstelling.verdeling.Verdeling;

/** Makes proposals for all gemeenten of a halfjaar, and records one when someone confirms it; in the transaction of the caller. */
@ApplicationScoped
public class Voorstellen {

    /**
     * What became of it.
     *
     * @param voorstel null when it cannot be
     * @param bezwaar why not, in Dutch; null when it was done
     */
    public record Uitkomst(VoorstelEntity voorstel, String bezwaar) {}

    private final VerdelingRijen rijen;
    private final Taakstellingen taakstellingen;
    private final StelTaakstellingenVast stelVast;
    private final Clock clock;

    Voorstellen(VerdelingRijen rijen, Taakstellingen taakstellingen, Taakstellingmeldingen meldingen, Clock clock) {
        this.rijen = rijen;
        this.taakstellingen = taakstellingen;
        this.stelVast = new StelTaakstellingenVast(taakstellingen, meldingen);
        this.clock = clock;
    }

    public static String geenLandelijk(Halfjaar halfjaar) {
        return "over " + halfjaar + " is geen landelijke taakstelling vastgesteld";
    }

    /**
     * Nothing changes until it is confirmed.
     *
     * @param inwonersOp null: the day that the statute names
     * @param datum null: that of the national taakstelling
     * @param bron null or empty: that it was computed, with the day of the inhabitants
     */
    public Uitkomst stelVoor(Halfjaar halfjaar, LocalDate inwonersOp, LocalDate datum, String bron) {
        var landelijk = LandelijkeTaakstellingEntity.geldend(halfjaar).firstResultOptional();
        if (landelijk.isEmpty()) {
            return new Uitkomst(null, geenLandelijk(halfjaar));
        }
        var dag = inwonersOp == null ? Verdeling.wettelijkeDag(halfjaar) : inwonersOp;
        var verdeling = Verdeling.bereken(landelijk.get().aantal, dag, rijen.basis(halfjaar, dag));
        if (!verdeling.isBerekend()) {
            return new Uitkomst(
                    null,
                    "van %d gemeenten is het inwonertal op %s niet bekend"
                            .formatted(verdeling.ontbreekt().size(), dag));
        }
        var rij = new VoorstelEntity();
        rij.id = UUID.randomUUID();
        rij.halfjaar = halfjaar.toString();
        rij.landelijk = verdeling.landelijk();
        rij.inwonersOp = dag;
        rij.datum = datum == null ? landelijk.get().datum : datum;
        rij.bron = bron == null || bron.isBlank() ? "berekend met de inwoners op " + Brontekst.dag(dag) : bron.strip();
        rij.gemaaktOp = clock.instant();
        rijen.aantallen(verdeling, halfjaar).forEach((code, aantal) -> rij.aantallen.put(code.code(), aantal));
        rij.persist();
        return new Uitkomst(rij, null);
    }

    /** Records all taakstellingen of a proposal that is known, all or none. */
    public Uitkomst bevestig(UUID id) {
        var rij = VoorstelEntity.vergrendel(id).orElseThrow();
        var halfjaar = Halfjaar.lees(rij.halfjaar);
        var einde = taakstellingen.regime().bezwaarTegen(halfjaar);
        if (einde.isPresent()) {
            return new Uitkomst(null, einde.get());
        }
        if (rij.bevestigdOp != null) {
            return new Uitkomst(null, "dit voorstel is al bevestigd");
        }
        var nu = LandelijkeTaakstellingEntity.geldend(halfjaar).firstResult().aantal;
        if (nu != rij.landelijk) {
            return new Uitkomst(
                    null,
                    "de landelijke taakstelling is nu %d en niet %d; maak een nieuw voorstel"
                            .formatted(nu, rij.landelijk));
        }
        stelVast.voor(halfjaar, vastleggingen(rij));
        rij.bevestigdOp = clock.instant();
        return new Uitkomst(rij, null);
    }

    private static Map<Gemeentecode, Vastlegging> vastleggingen(VoorstelEntity rij) {
        return rij.aantallen.entrySet().stream()
                .collect(Collectors.toMap(
                        regel -> new Gemeentecode(regel.getKey()),
                        regel -> new Vastlegging(regel.getValue(), Soort.VASTSTELLING, rij.datum, rij.bron)));
    }
}
