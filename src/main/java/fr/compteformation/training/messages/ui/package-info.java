/**
 * Pages and page elements of messages about a dossier.
 */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.training.messages.ui;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
