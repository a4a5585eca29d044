// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.vrijstelling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.taakstelling.persistence.TaakstellingEntity;
import nl.trede.taakstelling.vrijstelling.BeeindigVrijstelling;
import nl.trede.taakstelling.vrijstelling.Beeindiging;
import nl.trede.taakstelling.vrijstelling.VerleenVrijstelling;
import nl.trede.taakstelling.vrijstelling.Vrijstelling;

/** Takes a vrijstelling or its end in and brings the taakstellingen that are known into line with it, in the transaction of the caller. */
@ApplicationScoped
public class Vrijstellingen {

    /**
     * What became of it.
     *
     * @param rij null when it was refused
     * @param nieuw false when the same was recorded before
     * @param gewijzigd halfjaren whose taakstelling got a new version
     * @param strijdig why it does not go together with another one, in Dutch; null when it does
     */
    public record Verleend(
            VrijstellingEntity rij, boolean nieuw, List<Halfjaar> gewijzigd, List<Bezwaar> bezwaren, String strijdig) {

        static Verleend vastgelegd(VrijstellingEntity rij, boolean nieuw, List<Halfjaar> gewijzigd) {
            return new Verleend(rij, nieuw, gewijzigd, List.of(), null);
        }

        static Verleend geweigerd(List<Bezwaar> bezwaren, String strijdig) {
            return new Verleend(null, false, List.of(), bezwaren, strijdig);
        }
    }

    private final VerleenVrijstelling verleen;
    private final BeeindigVrijstelling beeindig;
    private final Clock clock;

    Vrijstellingen(VerleenVrijstelling verleen, BeeindigVrijstelling beeindig, Clock clock) {
        this.verleen = verleen;
        this.beeindig = beeindig;
        this.clock = clock;
    }

    /** Why it cannot be granted; what could not be read is null. */
    public List<Bezwaar> bezwaren(Gemeentecode gemeente, LocalDate vanaf, LocalDate tot) {
        return verleen.bezwaren(gemeente, vanaf, tot);
    }

    /** Takes it in; the same again changes nothing, also when it was ended since. */
    public Verleend verleen(Vrijstelling vrijstelling) {
        VrijstellingEntity.wachtOp(vrijstelling.gemeente());
        var eerder = VrijstellingEntity.gelijk(vrijstelling);
        if (eerder.isPresent()) {
            return Verleend.vastgelegd(eerder.get(), false, List.of());
        }
        var bezwaren = verleen.bezwaren(vrijstelling);
        if (!bezwaren.isEmpty()) {
            return Verleend.geweigerd(bezwaren, null);
        }
        var strijdig = verleen.strijdig(
                vrijstelling,
                VrijstellingEntity.lijst(vrijstelling.gemeente(), null, Vrijstellingsvolgorde.GEMEENTE).stream()
                        .map(VrijstellingEntity::geldend)
                        .toList());
        if (strijdig.isPresent()) {
            return Verleend.geweigerd(List.of(), strijdig.get());
        }
        var rij = VrijstellingEntity.van(vrijstelling, clock.instant());
        rij.persist();
        return Verleend.vastgelegd(rij, true, verleen.voor(vrijstelling, bekend(vrijstelling)));
    }

    /** Nobody else can end it until the transaction ends; empty when there is none with this id. */
    public Optional<VrijstellingEntity> vergrendel(UUID id) {
        return VrijstellingEntity.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Why it cannot end then; tot is null when it could not be read. */
    public List<Bezwaar> bezwaren(VrijstellingEntity rij, LocalDate tot) {
        return beeindig.bezwaren(rij.geldend(), tot);
    }

    /** Ends it; the same again changes nothing. */
    public Verleend beeindig(VrijstellingEntity rij, Beeindiging einde) {
        if (rij.isGeeindigd(einde)) {
            return Verleend.vastgelegd(rij, false, List.of());
        }
        var nu = rij.geldend();
        var bezwaren = beeindig.bezwaren(nu, einde.tot());
        if (!bezwaren.isEmpty()) {
            return Verleend.geweigerd(bezwaren, null);
        }
        rij.eindig(einde, clock.instant());
        return Verleend.vastgelegd(rij, true, beeindig.voor(nu, einde, bekend(nu)));
    }

    private static List<Halfjaar> bekend(Vrijstelling vrijstelling) {
        return TaakstellingEntity.geldend(null, null, vrijstelling.gemeente()).stream()
                .map(taakstelling -> Halfjaar.lees(taakstelling.halfjaar))
                .toList();
    }
}
