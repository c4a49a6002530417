/**
 * The page on which a person takes their data along.
 */
@NullMarked
package fr.compteformation.personal.mydata.ui;

import org.jspecify.annotations.NullMarked;
