/**
 * The page of the project.
 */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.career.project.ui;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
