// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.trede.begrippen.Bezwaar;
import nl.trede.platform.rest.json.JsonFaults;

/**
 * A JSON body as far as it could be read, with what was wrong with its form. A resource that takes this instead of the body itself can
 * add what its core refuses, so that one unreadable value does not hide the other faults.
 *
 * @param value with nothing in the places of the faults; never null
 * @param fouten empty when all was well
 */
public record ReadBody<T>(T value, List<Fout> fouten) {

    public ReadBody {
        fouten = List.copyOf(fouten);
    }

    /** These and what else was found; a fault at or within a place that could not be read follows from that and is left out. */
    public List<Fout> and(List<Fout> others) {
        return Stream.concat(fouten.stream(), others.stream().filter(other -> isRead(other.veld())))
                .toList();
    }

    /** These and what a core objects to; what rests on a place that could not be read is left out too. */
    public List<Fout> andRefused(Collection<Bezwaar> bezwaren) {
        return and(Fout.van(bezwaren.stream()
                .filter(bezwaar -> bezwaar.rustOp().stream().allMatch(this::isRead))
                .toList()));
    }

    private boolean isRead(String veld) {
        return fouten.stream().noneMatch(known -> JsonFaults.related(known.veld(), veld));
    }
}
