// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herindeling.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.feiten.Herindelingstand;
import nl.trede.toezicht.herindeling.Verdeelsleutel;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Register;

/** A herindeling as the pages show it. */
public record Herindelingrij(Herindelingstand stand, Register register) {

    /** @param saldo null = not known */
    public record Deel(Gemeentecode gemeente, String naam, String procent, Saldo saldo) {

        public boolean metSaldo() {
            return saldo != null;
        }

        /** Its field on the form. */
        public String veld() {
            return "aandeel-" + gemeente;
        }

        public String label() {
            return "Aandeel van " + naam + " in procenten";
        }
    }

    public Gemeentecode gemeente() {
        return stand.herindeling().gemeente();
    }

    public String naam() {
        return naam(gemeente());
    }

    public List<Deel> delen() {
        return stand.delen().stream()
                .map(deel ->
                        new Deel(deel.gemeente(), naam(deel.gemeente()), Percentage.toon(deel.aandeel()), deel.saldo()))
                .toList();
    }

    /** Null while nobody decided. */
    public Verdeelsleutel sleutel() {
        return stand.sleutel().orElse(null);
    }

    /** Only with more than one opvolger there is something to decide. */
    public boolean kanVerdelen() {
        return !stand.herindeling().gaatGeheelOver();
    }

    public String statusInWoorden() {
        return switch (stand.status()) {
            case GEEN_STAND -> "geen cijfers bekend";
            case NOG_NIET -> "nog niet overgegaan";
            case NIETS_OVER -> "er was niets over te dragen";
            case WACHT_OP_VERDEELSLEUTEL -> "wacht op verdeelsleutel";
            case WACHT_OP_BESLUIT -> "wacht op een besluit over het voorstel";
            case OVERGEGAAN -> "overgegaan";
        };
    }

    /** What the form starts with: the key that stands, else the shares of the register. */
    public Map<String, String> ingevuld() {
        var waarden = new HashMap<String, String>();
        stand.delen().forEach(deel -> waarden.put("aandeel-" + deel.gemeente(), Percentage.toon(deel.aandeel())));
        stand.sleutel().ifPresent(sleutel -> {
            waarden.put("datum", sleutel.datum().toString());
            waarden.put("motivering", sleutel.motivering());
        });
        return waarden;
    }

    private String naam(Gemeentecode code) {
        return register.gemeente(code).map(Gemeente::naam).orElse(code.code());
    }
}
