// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.vrijstelling;

import java.time.LocalDate;
import java.util.Optional;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.taakstelling.Soort;
import nl.trede.taakstelling.taakstelling.Vastlegging;

/**
 * A gemeente that has to house nobody, or fewer, for a while.
 *
 * @param vanaf first day
 * @param tot first day on which it no longer holds; null when the end is not known
 * @param aantal persons that stay to be housed each halfjaar; zero when wholly exempt
 * @param grond why: an aanmeldcentrum
 */
public record Vrijstelling(
        Gemeentecode gemeente, LocalDate vanaf, LocalDate tot, int aantal, String grond, String bron) {

    private static final LocalDate EERSTE = new Halfjaar(1000, 1).eersteDag();
    private static final LocalDate LAATSTE = new Halfjaar(9999, 2).eersteDag();

    /**
     * The first halfjaar that begins in the span, when the span is long enough; empty when the year is none of a halfjaar.
     *
     * @param tot may be null
     */
    static Optional<Halfjaar> eersteHalfjaar(LocalDate vanaf, LocalDate tot) {
        if (vanaf.isBefore(EERSTE) || vanaf.isAfter(LAATSTE)) {
            return Optional.empty();
        }
        var halfjaar = Halfjaar.van(vanaf);
        return Optional.of(
                geldtIn(vanaf, tot, halfjaar) || vanaf.equals(halfjaar.eersteDag()) ? halfjaar : halfjaar.volgende());
    }

    /** Whether the halfjaar begins in the span. */
    public boolean geldtIn(Halfjaar halfjaar) {
        return geldtIn(vanaf, tot, halfjaar);
    }

    private static boolean geldtIn(LocalDate vanaf, LocalDate tot, Halfjaar halfjaar) {
        var dag = halfjaar.eersteDag();
        return !vanaf.isAfter(dag) && (tot == null || tot.isAfter(dag));
    }

    /** Whether there is a day on which both hold. */
    boolean overlapt(Vrijstelling andere) {
        return begintVoorEindeVan(andere) && andere.begintVoorEindeVan(this);
    }

    private boolean begintVoorEindeVan(Vrijstelling andere) {
        return andere.tot == null || vanaf.isBefore(andere.tot);
    }

    /**
     * What the taakstelling becomes.
     *
     * @param nu what is in force; its datum is kept when that is later, so that the new version is in force
     */
    public Vastlegging in(Vastlegging nu) {
        var datum = nu.datum().isAfter(vanaf) ? nu.datum() : vanaf;
        return new Vastlegging(aantal, Soort.CORRECTIE, datum, tekst());
    }

    /** Whether the version came from this vrijstelling. */
    boolean gaf(Vastlegging vastlegging) {
        return vastlegging.soort() == Soort.CORRECTIE
                && vastlegging.aantal() == aantal
                && vastlegging.bron().equals(tekst());
    }

    /** The same, with another end. */
    public Vrijstelling tot(LocalDate dag) {
        return new Vrijstelling(gemeente, vanaf, dag, aantal, grond, bron);
    }

    private String tekst() {
        return "vrijstelling, " + grond + "; " + bron;
    }
}
