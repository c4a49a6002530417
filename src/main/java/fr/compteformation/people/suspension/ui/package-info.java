/** The agents’ form to suspend and reinstate an account. */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.people.suspension.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
