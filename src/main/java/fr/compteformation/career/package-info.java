/**
 * The personal activity account: a person’s path, skills and project, which only they
 * see.
 */
@NullMarked
package fr.compteformation.career;

import org.jspecify.annotations.NullMarked;
