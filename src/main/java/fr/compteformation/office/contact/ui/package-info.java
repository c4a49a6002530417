/**
 * The contact form.
 */
@NullMarked
package fr.compteformation.office.contact.ui;

import org.jspecify.annotations.NullMarked;
