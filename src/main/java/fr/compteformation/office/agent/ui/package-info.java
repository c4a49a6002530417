/**
 * The pages for managing agents.
 */
@NullMarked
package fr.compteformation.office.agent.ui;

import org.jspecify.annotations.NullMarked;
