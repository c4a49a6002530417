package fr.compteformation.platform.information.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;

import fr.compteformation.platform.base.SharedPages;

/**
 * The fields that lead to the search for trainings, with its parameters (guide mcf-2020).
 */
class TrainingFinder extends Composite<Div> {

	/** How far around a town, in kilometres. */
	private static final String NEAR = "30";

	private final TextField what = new TextField(getTranslation("formations.what"));

	private final TextField where = new TextField(getTranslation("formations.where"));

	TrainingFinder() {
		Button find = new Button(getTranslation("formations.search"), (click) -> find());
		this.what.addKeyPressListener(Key.ENTER, (enter) -> find());
		this.where.addKeyPressListener(Key.ENTER, (enter) -> find());
		Div fields = new Div(this.what, this.where, find);
		fields.addClassName("find-trainings");
		getContent().addClassName("sheet");
		getContent().getElement()
			.setAttribute("role", "search")
			.setAttribute("aria-label", getTranslation("information.home.find"));
		getContent().add(new H2(getTranslation("information.home.find")), fields);
	}

	private void find() {
		Map<String, List<String>> asked = new LinkedHashMap<>();
		put(asked, "quoi", this.what.getValue().strip());
		put(asked, "ou", this.where.getValue().strip());
		if (asked.containsKey("ou")) {
			put(asked, "rayon", NEAR);
		}
		getUI().ifPresent((ui) -> ui.navigate(SharedPages.TRAININGS.route(), new QueryParameters(asked)));
	}

	private static void put(Map<String, List<String>> asked, String name, String value) {
		if (!value.isEmpty()) {
			asked.put(name, List.of(value));
		}
	}

}
