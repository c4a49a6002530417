/**
 * What the law gives a person, followed euro by euro, and where it comes from.
 */
@NullMarked
package fr.compteformation.rights;

import org.jspecify.annotations.NullMarked;
