/** The agents’ form to change a person’s social security number. */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.people.numberchange.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
