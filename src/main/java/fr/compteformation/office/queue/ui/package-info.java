/**
 * The page on which agents choose what to work on.
 */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.office.queue.ui;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
