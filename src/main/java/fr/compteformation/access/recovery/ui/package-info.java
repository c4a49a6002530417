/**
 * The pages of account recovery, and the form for agents.
 */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.access.recovery.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
