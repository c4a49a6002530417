/**
 * What people can do with their own data: see activity, share rights, export.
 */
@NullMarked
package fr.compteformation.personal;

import org.jspecify.annotations.NullMarked;
