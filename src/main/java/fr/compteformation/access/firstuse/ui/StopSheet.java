package fr.compteformation.access.firstuse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;

import fr.compteformation.people.accountlink.PasswordPages;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Message;

/**
 * Explains a problem that no page can solve, and who can help.
 */
class StopSheet extends Composite<Section> {

	/**
	 * @param key the translation key of the reason
	 */
	StopSheet(String key) {
		Anchor password = new Anchor(PasswordPages.FORGOTTEN.path(), getTranslation("account.signIn.forgotten"));
		password.addClassNames("btn", "ghost");
		Anchor contact = new Anchor(SharedPages.CONTACT.with("sujet=connexion"), getTranslation("action.writeToUs"));
		contact.addClassName("btn");
		Div actions = new Div(password, contact);
		actions.addClassNames("actions", "near");
		getContent().addClassNames("sheet", "stack");
		getContent().add(new Message(Message.Tone.BAD, getTranslation(key)), actions);
	}

}
