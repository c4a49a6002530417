/**
 * The terms of use, the page of a suspended account, and what other rooms add to the
 * sign-in page.
 */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.people.account.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
