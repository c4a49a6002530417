/**
 * The contact form.
 */
@NullMarked
package fr.compteformation.contact.ui;

import org.jspecify.annotations.NullMarked;
