package fr.compteformation.platform.base;

import jakarta.validation.groups.Default;

/**
 * The group of the constraints that hold when a form is filled in and when that is first
 * saved, and not at each later change: by then a policy, a list or the law may be another
 * one. It includes all other constraints, which hold for ever.
 */
public interface OnEntry extends Default {

}
