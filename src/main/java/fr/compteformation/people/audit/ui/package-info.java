/** The audit log page for supervisors. */
@NullMarked
package fr.compteformation.people.audit.ui;

import org.jspecify.annotations.NullMarked;
