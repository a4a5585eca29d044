// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.herindeling.Herindelingen;
import nl.trede.toezicht.herindeling.Herindelingenboek;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.register.Register;
import nl.trede.toezicht.saldo.Boekingsvolgordes;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Registergegevens;
import nl.trede.toezicht.saldo.Standenreeksen;

/** Brings together all that standen follow from: figures, herindelingen, register and beleid. A fixed number of queries, whatever is asked. */
public class BerekenStanden {

    /**
     * What is known of some gemeenten and of those that they went into or came from.
     *
     * @param register as it was known
     */
    public record Bronnen(
            List<Feiten> feiten, Herindelingen herindelingen, Register register, Registergegevens gegevens) {

        public Standenreeksen reeksen() {
            return new Standenreeksen(feiten, herindelingen, gegevens);
        }

        /** What was recorded at that moment or before; of the register all that is known here. */
        public Bronnen bekendOp(Instant moment) {
            return new Bronnen(
                    feiten.stream().map(een -> een.bekendOp(moment)).toList(),
                    herindelingen.bekendOp(moment),
                    register,
                    gegevens);
        }
    }

    private final Feitenboek feitenboek;
    private final Herindelingenboek herindelingenboek;
    private final Gemeenten gemeenten;
    private final Boekingsvolgordes volgordes;

    public BerekenStanden(
            Feitenboek feitenboek,
            Herindelingenboek herindelingenboek,
            Gemeenten gemeenten,
            Boekingsvolgordes volgordes) {
        this.feitenboek = feitenboek;
        this.herindelingenboek = herindelingenboek;
        this.gemeenten = gemeenten;
        this.volgordes = volgordes;
    }

    /** @param bekendOp leave out what was recorded after this moment; null = everything known */
    public Bronnen bronnen(Collection<Gemeentecode> van, Instant bekendOp) {
        return bronnen(van, gemeenten.register(bekendOp), bekendOp);
    }

    /** The same, for who has the register already. */
    public Bronnen bronnen(Collection<Gemeentecode> van, Register register, Instant bekendOp) {
        var herindelingen = herindelingenboek.lees().bekendOp(bekendOp);
        var feiten = feitenboek.lees(herindelingen.familie(van)).stream()
                .map(een -> een.bekendOp(bekendOp))
                .toList();
        return new Bronnen(feiten, herindelingen, register, new Toezichtregister(register, volgordes));
    }

    /** These gemeenten with all whose standen depend on theirs. */
    Collection<Gemeentecode> familie(Collection<Gemeentecode> van) {
        return herindelingenboek.lees().familie(van);
    }
}
