// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.herindeling.Herindeling;
import nl.trede.toezicht.herindeling.Herindelingenboek;
import nl.trede.toezicht.herindeling.Opvolger;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.register.Provinciewijziging;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Openingsstand;
import nl.trede.toezicht.saldo.Realisatie;
import nl.trede.toezicht.saldo.Standstatus;
import nl.trede.toezicht.saldo.Taakstelling;
import nl.trede.toezicht.saldo.Waarvan;

/** Puts gemeenten and facts in place for a test, as a batch of events would. */
@ApplicationScoped
public class Speelveld {

    private static final Instant TOEN = Instant.parse("2024-01-02T00:00:00Z");

    private final Gemeenten register;
    private final Herindelingenboek herindelingen;
    private final HerberekenStanden herbereken;
    private final EntityManager database;

    Speelveld(
            Gemeenten register, Herindelingenboek herindelingen, HerberekenStanden herbereken, EntityManager database) {
        this.register = register;
        this.herindelingen = herindelingen;
        this.herbereken = herbereken;
        this.database = database;
    }

    /** A made-up provincie, for a test that counts all gemeenten of one: the real twelve are shared by all tests. */
    @Transactional
    public void provincie(String code, String naam) {
        database.createNativeQuery("INSERT INTO provincie (code, naam) VALUES (:code, :naam) ON CONFLICT DO NOTHING")
                .setParameter("code", code)
                .setParameter("naam", naam)
                .executeUpdate();
    }

    @Transactional
    public void gemeente(String code, String naam, String provincie) {
        gemeente(code, naam, provincie, null, null);
    }

    @Transactional
    public void gemeente(String code, String naam, String provincie, LocalDate van, LocalDate tot) {
        register.registreer(
                new Gemeente(new Gemeentecode(code), naam, new Provinciecode(provincie), van, tot), 1, TOEN);
    }

    /** As the register would say it, known since then. */
    @Transactional
    public void herindeling(String van, String datum, String... naar) {
        herindelingen.schrijf(new Herindeling(
                new Gemeentecode(van),
                LocalDate.parse(datum),
                Arrays.stream(naar)
                        .map(een -> een.split(":"))
                        .map(een ->
                                new Opvolger(new Gemeentecode(een[0]), een.length == 1 ? null : new BigDecimal(een[1])))
                        .toList(),
                "register",
                TOEN));
        herbereken.verwerk(List.of(Feiten.geen(new Gemeentecode(van))));
    }

    @Transactional
    public void provinciewijziging(String gemeente, String van, String naar, String datum, String vastgelegdOp) {
        register.registreer(new Provinciewijziging(
                new Gemeentecode(gemeente),
                new Provinciecode(van),
                new Provinciecode(naar),
                LocalDate.parse(datum),
                "wet",
                Instant.parse(vastgelegdOp)));
        herbereken.verwerk(List.of(Feiten.geen(new Gemeentecode(gemeente))));
    }

    /** All in one batch. */
    @Transactional
    public void feiten(Feiten... feiten) {
        herbereken.verwerk(List.of(feiten));
    }

    public static Feiten opening(String gemeente, String halfjaar, int saldo) {
        return Feiten.van(
                new Gemeentecode(gemeente),
                new Openingsstand(Halfjaar.lees(halfjaar), new Saldo(saldo), "brief", 1, TOEN));
    }

    public static Feiten taakstelling(String gemeente, String halfjaar, int aantal) {
        return taakstelling(
                gemeente,
                halfjaar,
                aantal,
                1,
                Halfjaar.lees(halfjaar).eersteDag().toString());
    }

    public static Feiten taakstelling(String gemeente, String halfjaar, int aantal, int versie, String datum) {
        var soort = versie == 1 ? "VASTSTELLING" : "BIJSTELLING";
        return Feiten.van(
                new Gemeentecode(gemeente),
                new Taakstelling(
                        Halfjaar.lees(halfjaar), versie, aantal, soort, LocalDate.parse(datum), "Staatscourant", TOEN));
    }

    public static Feiten gehuisvest(String gemeente, String halfjaar, int aantal, Waarvan... waarvan) {
        return gehuisvest(
                gemeente, halfjaar, aantal, Halfjaar.lees(halfjaar).peilmoment().toString(), waarvan);
    }

    /** A later versie of the figure at the peilmoment, recorded at that moment. */
    public static Feiten gecorrigeerd(String gemeente, String halfjaar, int aantal, int versie, String vastgelegdOp) {
        return Feiten.van(
                new Gemeentecode(gemeente),
                new Realisatie(
                        Halfjaar.lees(halfjaar),
                        Halfjaar.lees(halfjaar).peilmoment(),
                        versie,
                        aantal,
                        Standstatus.DEFINITIEF,
                        List.of(),
                        "COA",
                        Instant.parse(vastgelegdOp)));
    }

    public static Feiten gehuisvest(
            String gemeente, String halfjaar, int aantal, String peildatum, Waarvan... waarvan) {
        return Feiten.van(
                new Gemeentecode(gemeente),
                new Realisatie(
                        Halfjaar.lees(halfjaar),
                        LocalDate.parse(peildatum),
                        1,
                        aantal,
                        Standstatus.DEFINITIEF,
                        Arrays.asList(waarvan),
                        "COA",
                        TOEN));
    }
}
