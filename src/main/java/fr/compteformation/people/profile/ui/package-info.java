/** The profile page. */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.people.profile.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
