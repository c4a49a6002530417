/**
 * The page for choosing a fictitious person.
 */
@NullMarked
package fr.compteformation.demo.identityprovider.ui;

import org.jspecify.annotations.NullMarked;
