/**
 * The pages about one’s own password, and the password fields that registration shares.
 */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.people.account.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
