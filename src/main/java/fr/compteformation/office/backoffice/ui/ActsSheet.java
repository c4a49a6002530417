package fr.compteformation.office.backoffice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

import fr.compteformation.people.holder.HolderId;

/** What an agent can do for or about a person. */
class ActsSheet extends Composite<Section> {

	ActsSheet(HolderId holder) {
		Div acts = new Div();
		acts.addClassName("acts");
		for (PersonAct act : PersonAct.values()) {
			Anchor open = new Anchor(act.pathFor(holder), getTranslation(act.messageKey()));
			open.addClassNames("btn", "ghost");
			acts.add(open);
		}
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("backoffice.person.acts")), acts);
	}

}
