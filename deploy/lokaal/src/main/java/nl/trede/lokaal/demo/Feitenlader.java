// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.trede.lokaal.Progress;
import nl.trede.lokaal.StartFailure;

/** Sends the figures: taakstellingen as circulaires of the Rijk, openingsstanden as the province, realisaties as deliveries of COA. */
record Feitenlader(Api api, Progress progress) {

    void landelijk(List<Landelijk> landelijk) throws StartFailure {
        for (Landelijk l : landelijk) {
            String pad = "/taakstelling/v1/landelijke-taakstellingen/" + l.halfjaar();
            api.send("rijk", "PUT", pad, versie(l.aantal(), l.soort(), l.datum().toString(), l.bron()));
        }
    }

    void laad(Demofeiten feiten) throws StartFailure {
        Bulk.send(
                feiten.openingsstanden(),
                o -> api.put(
                        "beheerder",
                        "/toezicht/v1/gemeenten/" + o.gemeente() + "/openingsstand",
                        Map.of("halfjaar", o.halfjaar().toString(), "saldo", o.saldo(), "bron", o.bron())));
        progress.step(feiten.openingsstanden().size() + " openingsstanden vastgelegd");
        new Circulaires(api).leg(feiten.taakstellingen());
        progress.step(feiten.taakstellingen().size() + " taakstellingen vastgelegd");
        Map<String, List<Demofeiten.Realisatie>> perBron = feiten.realisaties().stream()
                .collect(Collectors.groupingBy(Demofeiten.Realisatie::bron, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Demofeiten.Realisatie>> levering : perBron.entrySet()) {
            lever(levering.getKey(), levering.getValue());
        }
        progress.step(feiten.realisaties().size() + " realisaties geleverd");
    }

    private void lever(String bron, List<Demofeiten.Realisatie> regels) throws StartFailure {
        String pad = "/realisatie/v1/leveringen?bron=" + URLEncoder.encode(bron, StandardCharsets.UTF_8);
        var verslag = bron.equals(Reeks.FICTIEF)
                ? api.postCsv("coa", pad, csv(regels))
                : api.post(
                        "coa",
                        pad,
                        Map.of("regels", regels.stream().map(Feitenlader::regel).toList()));
        if (!verslag.path("geweigerd").isEmpty()) {
            throw new StartFailure(
                    "De levering '" + bron + "' is niet helemaal aanvaard: " + verslag.path("geweigerd"));
        }
    }

    private static Map<String, Object> versie(int aantal, String soort, String datum, String bron) {
        return Map.of("aantal", aantal, "soort", soort, "datum", datum, "bron", bron);
    }

    private static String csv(List<Demofeiten.Realisatie> regels) {
        return regels.stream()
                .map(r -> r.gemeente() + ";" + r.halfjaar() + ";" + r.peildatum() + ";" + r.gehuisvest() + "\n")
                .collect(Collectors.joining("", "gemeente;halfjaar;peildatum;gehuisvest\n", ""));
    }

    private static Map<String, Object> regel(Demofeiten.Realisatie r) {
        List<Object> waarvan = new ArrayList<>();
        if (!r.waarvan().isEmpty()) {
            String[] deel = r.waarvan().split(" ");
            waarvan.add(Map.of("soort", deel[0], "aantal", Integer.parseInt(deel[1])));
        }
        return Map.of(
                "gemeente", r.gemeente(),
                "halfjaar", r.halfjaar().toString(),
                "peildatum", r.peildatum().toString(),
                "gehuisvest", r.gehuisvest(),
                "waarvan", waarvan);
    }
}
