/**
 * The page on which supervisors read the journal.
 */
@NullMarked
package fr.compteformation.people.audit.ui;

import org.jspecify.annotations.NullMarked;
