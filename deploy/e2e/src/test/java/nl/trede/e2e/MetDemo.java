// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The class looks at the system with demo data ({@link LopendSysteem}). */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface MetDemo {}
