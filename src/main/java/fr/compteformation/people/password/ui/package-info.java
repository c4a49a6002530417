/**
 * Fields for a password, and for a new one with the checklist of its rules.
 */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.people.password.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
