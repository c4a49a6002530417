/**
 * The page on which supervisors make and revoke the keys of other programs.
 */
@NullMarked
package fr.compteformation.office.exchange.ui;

import org.jspecify.annotations.NullMarked;
