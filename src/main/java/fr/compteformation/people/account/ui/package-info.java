/**
 * The pages for terms of use and suspended accounts, and additions to the sign-in page.
 */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.people.account.ui;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
