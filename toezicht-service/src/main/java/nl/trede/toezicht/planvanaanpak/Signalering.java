// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import java.util.ArrayList;
import java.util.List;
import nl.trede.toezicht.termijn.Termijn;

/** What is odd about a step and yet allowed, in Dutch, so that someone looks at it. */
public final class Signalering {

    private static final String PLAN_VAN_AANPAK = "PLAN_VAN_AANPAK";

    private Signalering() {}

    /**
     * @param stappen all of the gemeente
     * @param termijnen all of the gemeente: a besluit may have asked for the plan
     */
    public static List<String> bij(Planstap stap, List<Planstap> stappen, List<Termijn> termijnen) {
        var signalen = new ArrayList<String>();
        if (stap.status() == Planstatus.ONTVANGEN && !gevraagd(stap, stappen, termijnen)) {
            signalen.add("ontvangen voordat het plan was gevraagd");
        }
        boolean beoordeeld = stap.status() == Planstatus.AANVAARD || stap.status() == Planstatus.ONVOLDOENDE;
        if (beoordeeld && !eerder(stap, stappen, List.of(Planstatus.ONTVANGEN))) {
            signalen.add("beoordeeld zonder dat de ontvangst is vastgelegd");
        }
        stap.maatregelen().stream()
                .filter(Maatregel::vertraagd)
                .forEach(maatregel -> signalen.add("maatregel " + maatregel.nummer() + " loopt vertraging op"));
        stap.afstemming().stream()
                .filter(eis -> Boolean.FALSE.equals(eis.voldaan()))
                .forEach(eis -> signalen.add("voldoet niet aan: " + eis.eis()));
        return signalen;
    }

    private static boolean gevraagd(Planstap stap, List<Planstap> stappen, List<Termijn> termijnen) {
        return eerder(stap, stappen, List.of(Planstatus.GEVRAAGD, Planstatus.BIJSTELLING_GEVRAAGD))
                || termijnen.stream()
                        .anyMatch(termijn -> termijn.document().equals(PLAN_VAN_AANPAK)
                                && termijn.start() != null
                                && !termijn.start().isAfter(stap.datum()));
    }

    private static boolean eerder(Planstap stap, List<Planstap> stappen, List<Planstatus> statussen) {
        return stappen.stream()
                .anyMatch(al -> statussen.contains(al.status()) && !al.datum().isAfter(stap.datum()));
    }
}
