// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

/** Looks for malicious content in a file. */
public interface Virusscanner {

    /** What came of it. */
    sealed interface Uitslag {}

    /** Nothing found; {@code door} says by what, or that there is no scanner. */
    record Schoon(String door) implements Uitslag {}

    record Besmet(String waarmee) implements Uitslag {}

    /** The scanner did not answer; the file may not be taken in. */
    record Onbereikbaar(String reden) implements Uitslag {}

    Uitslag scan(byte[] inhoud);
}
