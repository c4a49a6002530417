/** The page “Prouvez que c’est vous” and the panel that leads to it. */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.people.identityproof.ui;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
