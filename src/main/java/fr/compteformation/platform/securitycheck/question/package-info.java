/**
 * Simple questions in words, and how their answers are read.
 */
@NullMarked
package fr.compteformation.platform.securitycheck.question;

import org.jspecify.annotations.NullMarked;
