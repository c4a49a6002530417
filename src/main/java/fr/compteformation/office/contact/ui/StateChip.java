package fr.compteformation.office.contact.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.office.contact.ContactState;

/**
 * The state of a question.
 */
class StateChip extends Composite<Span> {

	/**
	 * @param ofPerson whether the reader is the person who asked
	 */
	StateChip(ContactState state, boolean ofPerson) {
		getContent().setText(getTranslation(ofPerson ? "contact.stateForPerson." + state : state.messageKey()));
		getContent().addClassNames("state", switch (state) {
			case NEW, TAKEN -> ofPerson ? "closed" : "submitted";
			case WAITING_FOR_PERSON -> ofPerson ? "submitted" : "closed";
			case ANSWERED -> "validated";
			case CLOSED -> "closed";
		});
	}

}
