// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PanacheBeoordelingen implements PanacheRepositoryBase<BeoordelingEntity, UUID> {}
