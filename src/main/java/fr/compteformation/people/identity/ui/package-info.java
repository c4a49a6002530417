/** Form fields for social security number, phone number and postal address. */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.people.identity.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
