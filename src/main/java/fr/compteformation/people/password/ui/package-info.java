/** Form fields for passwords, and for new ones with the checklist. */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.people.password.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
