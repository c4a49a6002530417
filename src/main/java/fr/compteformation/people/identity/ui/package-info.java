/**
 * Fields for a social security number, a phone number and a postal address.
 */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.people.identity.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
