/** What the pages of agents and of professionals about their access have in common. */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.office.invitation.ui;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
