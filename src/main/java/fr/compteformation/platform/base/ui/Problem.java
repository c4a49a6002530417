package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Component;

/**
 * What a person is asked to correct.
 *
 * @param label the field, as its label says it
 * @param message what is expected, in the person’s language
 * @param field where to correct it; able to take the focus
 */
public record Problem(String label, String message, Component field) {
}
