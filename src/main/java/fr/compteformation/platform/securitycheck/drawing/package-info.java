/**
 * Pictures and digits, drawn as nobody saw them before.
 */
@NullMarked
package fr.compteformation.platform.securitycheck.drawing;

import org.jspecify.annotations.NullMarked;
