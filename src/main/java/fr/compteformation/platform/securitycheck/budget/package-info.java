/** Budgets of submissions per hour. */
@NullMarked
package fr.compteformation.platform.securitycheck.budget;

import org.jspecify.annotations.NullMarked;
