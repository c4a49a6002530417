/**
 * The mailbox of the demonstration.
 */
@NamedInterface("ui")
@NullMarked
package fr.compteformation.demo.ui;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
