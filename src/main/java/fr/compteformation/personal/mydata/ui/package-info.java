/**
 * The page for exporting personal data.
 */
@NullMarked
package fr.compteformation.personal.mydata.ui;

import org.jspecify.annotations.NullMarked;
