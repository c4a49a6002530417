/** The presenter’s page. */
@NullMarked
package fr.compteformation.demo.cockpit.ui;

import org.jspecify.annotations.NullMarked;
