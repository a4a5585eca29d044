// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.privacy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a name of a column or a value can give away about a person. The Dutch reasons never repeat the text itself. */
public enum Persoonskenmerk {
    NAAM("de naam van een persoon"),
    BSN("een burgerservicenummer"),
    V_NUMMER("een V-nummer"),
    GEBOORTEDATUM("een geboortedatum"),
    CONTACT("een adres of telefoonnummer van een persoon");

    private static final Set<String> NAMEN = Set.of(
            "naam",
            "namen",
            "name",
            "achternaam",
            "voornaam",
            "voornamen",
            "roepnaam",
            "geslachtsnaam",
            "familienaam",
            "tussenvoegsel",
            "voorvoegsel",
            "voorletters",
            "initialen",
            "firstname",
            "lastname",
            "surname",
            "fullname",
            "volledigenaam",
            "persoon",
            "persoonsnaam",
            "clientnaam",
            "client",
            "bewoner",
            "vergunninghouder",
            "statushouder");
    private static final Set<String> VAN_WIE =
            Set.of("persoon", "client", "bewoner", "vergunninghouder", "statushouder", "nareiziger", "partner", "kind");
    private static final Set<String> BSNS = Set.of("bsn", "burgerservicenummer", "sofinummer", "sofi", "bsnnummer");
    private static final Set<String> V_NUMMERS = Set.of(
            "vnummer",
            "vnr",
            "vreemdelingnummer",
            "vreemdelingennummer",
            "vreemdelingnr",
            "vreemdelingennr",
            "anummer");
    private static final Set<String> GEBOORTEN = Set.of("geb", "gebdat", "gebdatum", "dob", "dateofbirth", "birthdate");
    private static final Set<String> CONTACTEN = Set.of(
            "adres", "straat", "straatnaam", "huisnummer", "postcode", "telefoon", "telefoonnummer", "email", "mail");

    private static final Pattern V_NUMMER_VORM = Pattern.compile("[Vv][-. ]?\\d[\\d. ]{5,11}\\d");
    private static final Pattern MAIL_VORM = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[A-Za-z]{2,}");
    private static final Pattern DAG_VORM =
            Pattern.compile("(19\\d\\d|200[0-5])-\\d\\d-\\d\\d|\\d\\d?[-/]\\d\\d?[-/](19\\d\\d|200[0-5])");
    private static final int BSN_CIJFERS = 9;

    private final String woord;

    Persoonskenmerk(String woord) {
        this.woord = woord;
    }

    /** Dutch, with its article. */
    public String woord() {
        return woord;
    }

    /** What a column or field of this name would hold; empty when that is no person. A name of a gemeente is none. */
    public static Optional<Persoonskenmerk> vanNaam(String kolom) {
        var kaal = kaal(kolom);
        if (NAMEN.contains(kaal)) {
            return Optional.of(NAAM);
        } else if (BSNS.contains(kaal)) {
            return Optional.of(BSN);
        } else if (V_NUMMERS.contains(kaal)) {
            return Optional.of(V_NUMMER);
        } else if (GEBOORTEN.contains(kaal) || kaal.startsWith("geboorte")) {
            return Optional.of(GEBOORTEDATUM);
        } else if (CONTACTEN.contains(kaal)) {
            return Optional.of(CONTACT);
        }
        return samengesteld(kaal);
    }

    private static Optional<Persoonskenmerk> samengesteld(String kaal) {
        if (kaal.contains("achternaam") || kaal.contains("voornaam") || kaal.contains("geslachtsnaam")) {
            return Optional.of(NAAM);
        } else if (kaal.contains("naam") && VAN_WIE.stream().anyMatch(kaal::contains)) {
            return Optional.of(NAAM);
        } else if (kaal.contains("burgerservice") || kaal.startsWith("bsn") || kaal.endsWith("bsn")) {
            return Optional.of(BSN);
        } else if (kaal.contains("vnummer")) {
            return Optional.of(V_NUMMER);
        }
        return kaal.contains("geboortedatum") || kaal.contains("birth") ? Optional.of(GEBOORTEDATUM) : Optional.empty();
    }

    /** What a value looks like in a field for a code, a word or a count; empty when it is no person. */
    public static Optional<Persoonskenmerk> vanWaarde(String waarde) {
        if (waarde == null || waarde.length() < 8 || waarde.length() > 100) {
            return Optional.empty();
        }
        if (isBsn(waarde)) {
            return Optional.of(BSN);
        } else if (V_NUMMER_VORM.matcher(waarde).matches() || isTienCijfers(waarde)) {
            return Optional.of(V_NUMMER);
        }
        return MAIL_VORM.matcher(waarde).matches() ? Optional.of(CONTACT) : Optional.empty();
    }

    /** As {@link #vanWaarde}, for a column of which nothing is known: there a date that lies well back is one of birth. */
    public static Optional<Persoonskenmerk> vanOnbekendeWaarde(String waarde) {
        return vanWaarde(waarde)
                .or(() -> waarde != null && DAG_VORM.matcher(waarde.strip()).matches()
                        ? Optional.of(GEBOORTEDATUM)
                        : Optional.empty());
    }

    /** What an id gives away by its form. Bare digits do not: those are judged over the file as a whole. */
    public static Optional<Persoonskenmerk> vanId(String id) {
        if (id == null || id.length() < 8 || id.length() > 14) {
            return Optional.empty();
        }
        return (id.charAt(0) == 'V' || id.charAt(0) == 'v')
                        && V_NUMMER_VORM.matcher(id).matches()
                ? Optional.of(V_NUMMER)
                : Optional.empty();
    }

    /** Nine digits that pass the eleven-test; written bare or with dots, spaces or dashes. */
    public static boolean isBsn(String waarde) {
        var som = 0;
        var cijfers = 0;
        var laatste = 0;
        for (int i = waarde.length() - 1; i >= 0; i--) {
            var teken = waarde.charAt(i);
            if (teken == '.' || teken == ' ' || teken == '-') {
                continue;
            }
            if (teken < '0' || teken > '9' || cijfers == BSN_CIJFERS) {
                return false;
            }
            var cijfer = teken - '0';
            if (cijfers == 0) {
                laatste = cijfer;
            } else {
                som += cijfer * (cijfers + 1);
            }
            cijfers++;
        }
        return cijfers == BSN_CIJFERS && som > 0 && (som - laatste) % 11 == 0;
    }

    private static boolean isTienCijfers(String waarde) {
        return waarde.length() == 10 && waarde.chars().allMatch(teken -> teken >= '0' && teken <= '9');
    }

    private static String kaal(String kolom) {
        return Normalizer.normalize(kolom, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
