// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.register;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;

/** The copy of the register: every gemeente that is, was or is known to come. */
public interface Gemeenten {

    /** Empty when the register has no such code, or has not told it yet. */
    Optional<Gemeente> gemeente(Gemeentecode code);

    /** Those of the codes that are known, in one query. */
    List<Gemeente> gemeenten(Collection<Gemeentecode> codes);

    /** By name, those that no longer exist included; empty for an unknown code. */
    List<Gemeente> van(Provinciecode provincie);

    /** The name of a provincie; empty when there is no such provincie. */
    Optional<String> naam(Provinciecode provincie);

    /** The name of the provincie of a gemeente; its code when it has no name. */
    default String provincienaam(Gemeente gemeente) {
        return naam(gemeente.provincie()).orElse(gemeente.provincie().code());
    }

    /**
     * Takes over what the register says; the last word counts, earlier ones are kept.
     *
     * @param registerOmvang how many gemeenten the register has in all
     * @param vastgelegdOp when the register recorded it
     */
    void registreer(Gemeente gemeente, int registerOmvang, Instant vastgelegdOp);

    /** Takes over that another provincie supervises a gemeente; the same one again says nothing more. */
    void registreer(Provinciewijziging wijziging);

    /**
     * The whole register, provincies by day.
     *
     * @param bekendOp as the register was known at that moment; null = now. Of a gemeente that it told only later, the first it told
     */
    Register register(Instant bekendOp);
}
