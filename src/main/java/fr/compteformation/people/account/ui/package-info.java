/** The pages for sign-in, passwords and terms of use. */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.people.account.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
