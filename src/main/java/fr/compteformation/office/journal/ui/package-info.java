/**
 * The pages of the audit log.
 */
@NullMarked
package fr.compteformation.office.journal.ui;

import org.jspecify.annotations.NullMarked;
