/** Pictures and digits with random variations. */
@NullMarked
package fr.compteformation.platform.securitycheck.drawing;

import org.jspecify.annotations.NullMarked;
