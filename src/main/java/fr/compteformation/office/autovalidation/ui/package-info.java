/**
 * What supervisors see of the automatic validation.
 */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.office.autovalidation.ui;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
