// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.trede.realisatie.levering.Regelfout;

/** A line as it stands in the file, before anything is made of it. */
public final class RuweMutatie {

    /** The fields of a line; other names are unknown. */
    public enum Veld {
        ID("id"),
        GEMEENTE("gemeente"),
        KOPPELGEMEENTE("koppelgemeente"),
        DATUM("datum"),
        AANTAL("aantal"),
        SOORT("soort"),
        VERVANGT("vervangt"),
        INTREKT("intrekt");

        private final String naam;

        Veld(String naam) {
            this.naam = naam;
        }

        /** As it is written in a file. */
        public String naam() {
            return naam;
        }
    }

    private final int regel;
    private final Map<Veld, String> teksten = new EnumMap<>(Veld.class);
    private final List<Regelfout> fouten = new ArrayList<>(0);

    public RuweMutatie(int regel) {
        this.regel = regel;
    }

    /** A line of which nothing can be made at all. */
    public static RuweMutatie onleesbaar(int regel, String reden) {
        var mutatie = new RuweMutatie(regel);
        mutatie.fout("regel", reden);
        return mutatie;
    }

    /** Place in the file, from 1. */
    public int regel() {
        return regel;
    }

    /** Null when the field is missing, empty or wrong. */
    String tekst(Veld veld) {
        return teksten.get(veld);
    }

    /** Sets the trimmed text of a field; empty text is nothing. A field that was there already is a fault. */
    public void zet(Veld veld, String tekst) {
        if (tekst.isEmpty()) {
            return;
        }
        if (teksten.put(veld, tekst) != null) {
            fout(veld.naam(), "staat dubbel in de regel");
        }
    }

    /** Notes what the reader of the file finds wrong. */
    public void fout(String veld, String reden) {
        fouten.add(new Regelfout(regel, veld, reden));
    }

    /** What the reader already found wrong; a field named here is not judged again. */
    List<Regelfout> fouten() {
        return fouten;
    }

    boolean onleesbaar() {
        return heeftFout("regel");
    }

    boolean heeftFout(String veld) {
        return !fouten.isEmpty()
                && fouten.stream()
                        .anyMatch(
                                fout -> fout.veld().equals(veld) || fout.veld().equals("regel"));
    }
}
