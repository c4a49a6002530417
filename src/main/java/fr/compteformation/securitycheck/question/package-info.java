/**
 * Simple questions in words, and how their answers are read.
 */
@NullMarked
package fr.compteformation.securitycheck.question;

import org.jspecify.annotations.NullMarked;
