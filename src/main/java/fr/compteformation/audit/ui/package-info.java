/**
 * The page on which supervisors read the journal.
 */
@NullMarked
package fr.compteformation.audit.ui;

import org.jspecify.annotations.NullMarked;
