/** The form to change the email address, and the pages of its links. */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.people.emailchange.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
