// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Takes in the file of a plan: not too large, of a known kind by its content, and without a virus. The same file again changes nothing. */
public class NeemBestandIn {

    /** What came of it. */
    public sealed interface Uitkomst {}

    /** @param nieuw false when this plan had the same file already */
    public record Ingenomen(Planbestand bestand, boolean nieuw) implements Uitkomst {}

    public record Geweigerd(String reden) implements Uitkomst {}

    /** Now it cannot be said whether the file is safe. */
    public record Uitgesteld(String reden) implements Uitkomst {}

    private static final int NAAM = 200;

    private final Planbestanden bestanden;
    private final Virusscanner scanner;
    private final int hoogstens;

    /** @param hoogstens bytes of one file */
    public NeemBestandIn(Planbestanden bestanden, Virusscanner scanner, int hoogstens) {
        this.bestanden = bestanden;
        this.scanner = scanner;
        this.hoogstens = hoogstens;
    }

    /** @param opgegeven the name of the file; a folder in front is left out */
    public Uitkomst voer(Planstap plan, String opgegeven, byte[] inhoud, Instant nu) {
        var naam = naam(opgegeven);
        if (naam.isEmpty() || naam.chars().anyMatch(Character::isISOControl)) {
            return new Geweigerd("heeft een naam die niet kan");
        }
        if (inhoud.length == 0) {
            return new Geweigerd("is leeg");
        }
        if (inhoud.length > hoogstens) {
            return new Geweigerd("is te groot: " + inhoud.length + " bytes, en er mogen er " + hoogstens + " zijn");
        }
        var soort = Bestandsoort.van(inhoud);
        if (soort.isEmpty()) {
            return new Geweigerd("is naar zijn inhoud geen pdf, docx of odt, of bevat macro's");
        }
        if (!soort.get().past(naam)) {
            return new Geweigerd("heet " + naam + ", maar is naar zijn inhoud een "
                    + soort.get().name().toLowerCase(Locale.ROOT));
        }
        var hash = hash(inhoud);
        var al = bestanden.van(List.of(plan.id())).stream()
                .filter(een -> een.sha256().equals(hash))
                .findFirst();
        if (al.isPresent()) {
            return new Ingenomen(al.get(), false);
        }
        var uitslag = scanner.scan(inhoud);
        if (uitslag instanceof Virusscanner.Besmet besmet) {
            return new Geweigerd("is besmet (" + besmet.waarmee() + ")");
        }
        if (uitslag instanceof Virusscanner.Onbereikbaar onbereikbaar) {
            return new Uitgesteld(onbereikbaar.reden());
        }
        var bestand = new Planbestand(
                UUID.randomUUID(),
                plan.id(),
                naam,
                soort.get(),
                inhoud.length,
                hash,
                ((Virusscanner.Schoon) uitslag).door(),
                nu);
        bestanden.voegToe(bestand, inhoud);
        return new Ingenomen(bestand, true);
    }

    /** Not longer than is kept: of a longer one the end, in which the kind stands. */
    private static String naam(String opgegeven) {
        var naam = opgegeven.replaceFirst("(?s)^.*[/\\\\]", "").strip();
        return naam.length() > NAAM ? naam.substring(naam.length() - NAAM) : naam;
    }

    private static String hash(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
