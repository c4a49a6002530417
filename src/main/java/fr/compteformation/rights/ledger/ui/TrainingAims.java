package fr.compteformation.rights.ledger.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** What the trainings that the CPF pays are for (guide mcf-2021). */
class TrainingAims extends Composite<Div> {

	private static final List<String> AIMS = List.of("rights.aims.qualification", "rights.aims.basics",
			"rights.aims.experience", "rights.aims.review", "rights.aims.business", "rights.aims.volunteers");

	TrainingAims() {
		UnorderedList aims = new UnorderedList();
		AIMS.forEach((aim) -> aims.add(new ListItem(getTranslation(aim))));
		getContent().add(new Paragraph(getTranslation("rights.aims")), aims);
	}

}
