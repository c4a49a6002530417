/** The reauthentication field. */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.people.reauthentication.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
