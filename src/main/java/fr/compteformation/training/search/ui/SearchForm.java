package fr.compteformation.training.search.ui;

import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;

import fr.compteformation.training.search.Facet;
import fr.compteformation.training.search.TrainingQuery;

/** What somebody looks for, and where. */
class SearchForm extends Composite<Div> {

	private static final String EVERYWHERE = "";

	private final TextField what = new TextField(getTranslation("formations.what"));

	private final TextField where = new TextField(getTranslation("formations.where"));

	private final Select<String> radius = new Select<>();

	private final SerializableConsumer<TrainingQuery> asked;

	private TrainingQuery query = TrainingQuery.ALL;

	/**
	 * @param asked called with what the person looks for
	 */
	SearchForm(SerializableConsumer<TrainingQuery> asked) {
		this.asked = asked;
		this.radius.setLabel(getTranslation("formations.radius"));
		this.radius.setItems("10", "30", "100", EVERYWHERE);
		this.radius.setItemLabelGenerator((kilometres) -> kilometres.equals(EVERYWHERE)
				? getTranslation("formations.everywhere") : getTranslation("formations.kilometres", kilometres));
		this.what.addKeyPressListener(Key.ENTER, (enter) -> ask());
		this.where.addKeyPressListener(Key.ENTER, (enter) -> ask());
		this.where.setPlaceholder(getTranslation("formations.where.example"));
		Button search = new Button(getTranslation("formations.search"), (click) -> ask());
		search.addThemeVariants(ButtonVariant.PRIMARY);
		getContent().addClassNames("sheet", "find");
		getContent().getElement().setAttribute("role", "search");
		getContent().getElement().setAttribute("aria-label", getTranslation("formations.title"));
		getContent().add(this.what, this.where, this.radius, search);
	}

	/** Shows a query and whether its town was understood. */
	void show(TrainingQuery query, boolean townUnknown) {
		this.query = query;
		this.what.setValue(query.what());
		this.where.setValue(query.where());
		this.where.setErrorMessage(getTranslation("formations.where.unknown"));
		this.where.setInvalid(townUnknown);
		this.radius.setValue(query.chosen(Facet.RADIUS).stream().findFirst().orElse(EVERYWHERE));
	}

	private void ask() {
		String place = this.where.getValue().strip();
		boolean townIsNew = !place.isEmpty() && this.query.where().isEmpty();
		String kilometres = Optional.ofNullable(this.radius.getValue()).orElse(EVERYWHERE);
		String chosen = (townIsNew && kilometres.equals(EVERYWHERE)) ? "30" : kilometres;
		this.asked.accept(new TrainingQuery(this.what.getValue(), place, this.query.chosen(), this.query.sort(),
				TrainingQuery.PAGE)
			.with(Facet.RADIUS, (place.isEmpty() || chosen.equals(EVERYWHERE)) ? Set.of() : Set.of(chosen)));
	}

}
