/** The pages about deaths and retirements, for agents and for people who contest. */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.people.lifeevent.ui;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
