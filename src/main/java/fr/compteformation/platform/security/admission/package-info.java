/**
 * Overload: beyond what the portal carries, new visitors wait in the order they came on a
 * light page.
 */
@NullMarked
package fr.compteformation.platform.security.admission;

import org.jspecify.annotations.NullMarked;
