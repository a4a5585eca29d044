// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks through one file for persons while it is read, in constant memory. What is found makes the file as a whole unfit; a finding says
 * where and what kind, never what stands there.
 */
public final class Persoonscontrole {

    private static final int MEESTE = 20;
    private static final int BSN_LENGTE = 9;
    private static final int MEESTE_NAMEN = 1000;

    private final List<Vondst> gevonden = new ArrayList<>();
    private final Map<String, Optional<Persoonskenmerk>> namen = new HashMap<>();
    private long negenCijfers;
    private long alsBsn;
    private int eersteBsn;
    private boolean onbekende;

    /**
     * Something that looks like a person.
     *
     * @param plaats where, in Dutch, for instance "regel 3" or "kolom 2"
     */
    public record Vondst(String plaats, Persoonskenmerk kenmerk) {

        /** Dutch, without the text that was found. */
        public String reden() {
            return "lijkt %s te bevatten; gegevens van personen mogen niet worden geleverd, alleen aantallen"
                    .formatted(kenmerk.woord());
        }
    }

    /** A name of a column or field. */
    public void naam(String plaats, String naam) {
        var kenmerk = namen.get(naam);
        if (kenmerk == null) {
            kenmerk = Persoonskenmerk.vanNaam(naam).or(() -> Persoonskenmerk.vanWaarde(naam));
            if (namen.size() < MEESTE_NAMEN) {
                namen.put(naam, kenmerk);
            }
        }
        kenmerk.ifPresent(wat -> vond(plaats, wat));
    }

    /** A value in a field that has a meaning here; null and empty are nothing. */
    public void waarde(int regel, String veld, String waarde) {
        if (waarde != null && waarde.length() > 7) {
            Persoonskenmerk.vanWaarde(waarde).ifPresent(wat -> vond("regel " + regel + ", " + veld, wat));
        }
    }

    /** A value in a column that has no meaning here. */
    public void onbekendeWaarde(int regel, String plaats, String waarde) {
        onbekende = onbekende || waarde != null && !waarde.isBlank();
        Persoonskenmerk.vanOnbekendeWaarde(waarde).ifPresent(wat -> vond("regel " + regel + ", " + plaats, wat));
    }

    /** A line of which nothing can be made; its bytes went by. */
    public void onleesbareRegel(int regel, Ruwecontrole bytes) {
        bytes.opRegel(regel).ifPresent(wat -> vond("regel " + regel, wat));
    }

    /** There is something that cannot be looked through. */
    public void ondoorzoekbaar() {
        onbekende = true;
    }

    /** Whether there was anything of which nobody can say what it is: in a column or field without a meaning here, or not to be looked through. */
    public boolean zagOnbekende() {
        return onbekende;
    }

    /** An id of a line: of bare numbers one in eleven passes the eleven-test by chance, so these are judged together at the end. */
    public void id(int regel, String veld, String id) {
        if (id == null) {
            return;
        }
        if (id.length() == BSN_LENGTE && isCijfers(id)) {
            negenCijfers++;
            if (Persoonskenmerk.isBsn(id)) {
                alsBsn++;
                eersteBsn = eersteBsn == 0 ? regel : eersteBsn;
            }
        } else {
            Persoonskenmerk.vanId(id).ifPresent(wat -> vond("regel " + regel + ", " + veld, wat));
        }
    }

    /** All that was found, at most twenty; empty when the file holds no persons. To be asked at the end of the file. */
    public List<Vondst> gevonden() {
        if (alsBsn * 2 > negenCijfers && gevonden.isEmpty()) {
            return List.of(new Vondst("regel " + eersteBsn + ", id", Persoonskenmerk.BSN));
        }
        return List.copyOf(gevonden);
    }

    private void vond(String plaats, Persoonskenmerk kenmerk) {
        var vondst = new Vondst(plaats, kenmerk);
        if (gevonden.size() < MEESTE && !gevonden.contains(vondst)) {
            gevonden.add(vondst);
        }
    }

    private static boolean isCijfers(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            if (tekst.charAt(i) < '0' || tekst.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
