// SPDX-License-Identifier: EUPL-1.2
package nl.trede.begrippen;

/**
 * What a gemeente is behind or ahead: begin − taakstelling + gehuisvest (rule 15).
 *
 * @param personen negative = achterstand, positive = voorsprong, zero = exactly met
 */
public record Saldo(int personen) implements Comparable<Saldo> {

    public static final Saldo NUL = new Saldo(0);

    /** Persons still owed; zero when there is no achterstand. */
    public int achterstand() {
        return Math.max(0, -personen);
    }

    /** Persons housed beyond what was owed; zero when there is no voorsprong. */
    public int voorsprong() {
        return Math.max(0, personen);
    }

    /** Met, arrears included: nothing is owed. */
    public boolean gehaald() {
        return personen >= 0;
    }

    /** The saldo after housing so many persons. */
    public Saldo plus(int gehuisvest) {
        return new Saldo(Math.addExact(personen, gehuisvest));
    }

    /** The saldo after a taakstelling of so many persons. */
    public Saldo min(int taakstelling) {
        return new Saldo(Math.subtractExact(personen, taakstelling));
    }

    @Override
    public int compareTo(Saldo ander) {
        return Integer.compare(personen, ander.personen);
    }

    @Override
    public String toString() {
        return Integer.toString(personen);
    }
}
