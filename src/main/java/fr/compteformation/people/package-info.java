/**
 * Who a person is, their account, and how they sign in.
 */
@NullMarked
package fr.compteformation.people;

import org.jspecify.annotations.NullMarked;
