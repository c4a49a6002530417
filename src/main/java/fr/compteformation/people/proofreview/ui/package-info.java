/** The sheets about proofs of identity on agents’ pages. */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.people.proofreview.ui;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
