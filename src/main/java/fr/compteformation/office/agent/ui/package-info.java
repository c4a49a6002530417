/**
 * The pages on which agents are invited and looked after.
 */
@NullMarked
package fr.compteformation.office.agent.ui;

import org.jspecify.annotations.NullMarked;
