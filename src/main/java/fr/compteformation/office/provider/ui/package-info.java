/**
 * The pages of training providers, and those where agents answer for them.
 */
@NullMarked
package fr.compteformation.office.provider.ui;

import org.jspecify.annotations.NullMarked;
