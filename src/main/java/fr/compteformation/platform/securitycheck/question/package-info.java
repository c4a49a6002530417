/** Simple questions in words, and the normalisation of their answers. */
@NullMarked
package fr.compteformation.platform.securitycheck.question;

import org.jspecify.annotations.NullMarked;
