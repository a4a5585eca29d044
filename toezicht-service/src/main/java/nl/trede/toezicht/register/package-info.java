// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows which gemeenten there are, by code and validity, and which provincie supervises each: a copy of the register of taakstelling.
 * Tells whoever asks, and the health check whether the copy is whole.
 * Refuses nothing: what the register says is taken over as it is.
 */
package nl.trede.toezicht.register;
