/**
 * The pages of employers’ top-ups, for employers and for supervisors.
 */
@NullMarked
package fr.compteformation.office.topup.ui;

import org.jspecify.annotations.NullMarked;
