package fr.compteformation.platform.base;

import jakarta.validation.groups.Default;

/**
 * Validation group of the constraints that are checked when a form is filled in and when
 * an entity is first saved, but not on later updates: policies, lists or the law may
 * change in between. Includes the default group, which always applies.
 */
public interface OnEntry extends Default {

}
