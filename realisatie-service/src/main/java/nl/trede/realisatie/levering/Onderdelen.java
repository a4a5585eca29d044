// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.trede.begrippen.Personen;
import nl.trede.realisatie.realisatie.Onderdeel;

/** Reads the kinds within a line; only the total is required, and the kinds are part of it (rule 29). */
final class Onderdelen {

    private static final int LANGSTE_SOORT = 50;

    private Onderdelen() {}

    /** @param gehuisvest the total in persons; null when it is wrong itself */
    static List<Onderdeel> lees(RuweRegel regel, Integer gehuisvest, List<Regelfout> fouten) {
        var gelezen = new ArrayList<Onderdeel>();
        var soorten = new HashSet<String>();
        for (var ruw : regel.waarvan()) {
            var soort = soort(regel, ruw, fouten);
            var aantal = aantal(regel, ruw, fouten);
            if (soort != null && !soorten.add(soort)) {
                fouten.add(fout(regel, ruw.pad() + ".soort", soort + " staat er dubbel"));
            } else if (soort != null && aantal != null) {
                gelezen.add(new Onderdeel(soort, aantal));
            }
        }
        var som = gelezen.stream().mapToLong(Onderdeel::aantal).sum();
        if (gehuisvest != null && som > gehuisvest) {
            fouten.add(fout(
                    regel,
                    "waarvan",
                    "de onderdelen zijn samen %d, meer dan de %d gehuisvest".formatted(som, gehuisvest)));
        }
        return gelezen;
    }

    private static String soort(RuweRegel regel, RuweRegel.Onderdeel ruw, List<Regelfout> fouten) {
        var soort = ruw.soort();
        if (soort == null || soort.isEmpty()) {
            fouten.add(fout(regel, ruw.pad() + ".soort", "ontbreekt"));
            return null;
        }
        if (soort.length() > LANGSTE_SOORT) {
            fouten.add(fout(regel, ruw.pad() + ".soort", "is langer dan " + LANGSTE_SOORT + " tekens"));
            return null;
        }
        if (!soort.equals(Regelfout.toonbaar(soort))) {
            fouten.add(fout(regel, ruw.pad() + ".soort", "heeft een teken dat niet te lezen is"));
            return null;
        }
        return soort;
    }

    private static Integer aantal(RuweRegel regel, RuweRegel.Onderdeel ruw, List<Regelfout> fouten) {
        if (ruw.aantal() == null) {
            fouten.add(fout(regel, ruw.pad() + ".aantal", "ontbreekt"));
            return null;
        }
        try {
            return Personen.lees(ruw.aantal());
        } catch (IllegalArgumentException e) {
            fouten.add(fout(regel, ruw.pad() + ".aantal", e.getMessage()));
            return null;
        }
    }

    private static Regelfout fout(RuweRegel regel, String veld, String reden) {
        return new Regelfout(regel.regel(), veld, reden);
    }
}
