/**
 * The page of skills, and cards of trades near them.
 */
@NullMarked
@NamedInterface("ui")
package fr.compteformation.career.skills.ui;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
