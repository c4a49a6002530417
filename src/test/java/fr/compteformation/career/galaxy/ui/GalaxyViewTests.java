package fr.compteformation.career.galaxy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.OrderedList;
import org.junit.jupiter.api.Test;

import fr.compteformation.UiTests;
import fr.compteformation.career.skills.SomeSkills;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;

class GalaxyViewTests extends UiTests {

	@Test
	void withoutSkillsItSaysHowToBegin() {
		open(new Learner(this.context));
		assertThat(page()).contains("Votre galaxie attend vos compétences.");
		_assertOne(Anchor.class, (search) -> search.withText("Noter mes compétences"));
	}

	@Test
	void theListSaysWhatTheDrawingShows() {
		Learner person = new Learner(this.context);
		SomeSkills.ofBaker(this.context, person);
		open(person);
		OrderedList list = _get(OrderedList.class, (search) -> search.withClasses("galaxy-list"));
		assertThat(list.getElement().getTextRecursively()).startsWith("Boulanger, boulangère")
			.contains("Vous avez 6 compétences sur 6.", "Pâtissier, pâtissière", "Vous avez 3 compétences sur 6.");
		assertThat(list.getComponentCount()).isBetween(5, 12);
	}

	private void open(Learner person) {
		signIn(person.citizen());
		UI.getCurrent().navigate("mon-espace/galaxie");
	}

}
