// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

/** The province's word for a person with a permit who is to be housed. */
public record Woord(String enkelvoud, String meervoud) {

    /** The form that goes with a number of persons. */
    public String bij(int personen) {
        return personen == 1 ? enkelvoud : meervoud;
    }
}
