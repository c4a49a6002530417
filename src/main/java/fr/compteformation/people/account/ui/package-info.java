/**
 * The pages for signing in, for one’s own profile, password and account.
 */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.people.account.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
