/**
 * The pages on which a person reads their rights, and what agents read of them.
 */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.rights.ledger.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
