/**
 * The field that asks for the password, or another proof, once more.
 */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.people.reauthentication.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
