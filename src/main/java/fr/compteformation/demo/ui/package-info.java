/**
 * The pages of the demonstration: the mailbox and the training provider’s decisions.
 */
@NamedInterface("ui")
@NullMarked
package fr.compteformation.demo.ui;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
