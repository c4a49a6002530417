/**
 * The sheet where agents give a person another social security number.
 */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.people.numberchange.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
