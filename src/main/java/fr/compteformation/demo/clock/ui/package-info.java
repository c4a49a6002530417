/** Says on every page by how many days the clock is ahead. */
@NullMarked
package fr.compteformation.demo.clock.ui;

import org.jspecify.annotations.NullMarked;
