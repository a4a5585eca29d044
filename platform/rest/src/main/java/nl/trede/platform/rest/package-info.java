// SPDX-License-Identifier: EUPL-1.2
/**
 * What every API of ours must keep to, once: the NLGov REST API Design Rules that plain Quarkus breaks, each with a
 * test named after its id. A service depends on this module, sets {@code quarkus.http.root-path} and {@code
 * trede.api.versie}, and throws {@link nl.trede.platform.rest.Problem} from its adapters. It refuses sloppy input
 * (unknown fields, fractions, trailing slashes) and tells every fault at once, in Dutch.
 */
package nl.trede.platform.rest;
