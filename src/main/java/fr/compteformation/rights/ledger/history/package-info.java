/** A person’s movements as an account statement, with one running total. */
@NullMarked
@NamedInterface("history")
package fr.compteformation.rights.ledger.history;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
