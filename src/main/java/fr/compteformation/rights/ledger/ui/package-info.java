/**
 * The pages about a person’s rights, and their display for agents.
 */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.rights.ledger.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
