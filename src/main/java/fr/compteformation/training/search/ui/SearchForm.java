package fr.compteformation.training.search.ui;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.search.ui.Suggestions;
import fr.compteformation.training.search.Facet;
import fr.compteformation.training.search.TrainingQuery;
import fr.compteformation.training.search.TrainingSearch;
import fr.compteformation.training.trades.Trades;

/** What somebody looks for, and where. */
class SearchForm extends Composite<Div> {

	private static final String EVERYWHERE = "";

	/** The most links under a field. */
	private static final int MOST = 5;

	private static final int MOST_TRADES = 3;

	private final TextField what = new TextField(getTranslation("formations.what"));

	private final TextField where = new TextField(getTranslation("formations.where"));

	private final Suggestions trainings = new Suggestions();

	private final Suggestions towns = new Suggestions();

	private final Select<String> radius = new Select<>();

	private final TrainingSearch search;

	private final Trades trades;

	private final SerializableConsumer<TrainingQuery> asked;

	private TrainingQuery query = TrainingQuery.ALL;

	/**
	 * @param asked called with what the person looks for
	 */
	SearchForm(TrainingSearch search, Trades trades, SerializableConsumer<TrainingQuery> asked) {
		this.search = search;
		this.trades = trades;
		this.asked = asked;
		this.radius.setLabel(getTranslation("formations.radius"));
		this.radius.setItems("10", "30", "100", EVERYWHERE);
		this.radius.setItemLabelGenerator((kilometres) -> kilometres.equals(EVERYWHERE)
				? getTranslation("formations.everywhere") : getTranslation("formations.kilometres", kilometres));
		this.what.addKeyPressListener(Key.ENTER, (enter) -> ask());
		this.where.addKeyPressListener(Key.ENTER, (enter) -> ask());
		this.where.setPlaceholder(getTranslation("formations.where.example"));
		Button find = new Button(getTranslation("formations.search"), (click) -> ask());
		find.addThemeVariants(ButtonVariant.PRIMARY);
		getContent().addClassNames("sheet", "find");
		getContent().getElement().setAttribute("role", "search");
		getContent().getElement().setAttribute("aria-label", getTranslation("formations.title"));
		getContent().add(suggesting(this.what, this::suggestTrainings, this.trainings),
				suggesting(this.where, this::suggestTowns, this.towns), this.radius, find);
	}

	private static Div suggesting(TextField field, SerializableConsumer<String> suggest, Suggestions suggestions) {
		field.setValueChangeMode(ValueChangeMode.LAZY);
		field.setValueChangeTimeout(Suggestions.PAUSE_MILLIS);
		field.setAutocomplete(Autocomplete.OFF);
		field.addValueChangeListener((change) -> {
			if (change.isFromClient() && change.getValue().strip().length() >= Suggestions.FIRST) {
				suggest.accept(change.getValue());
			}
			else {
				suggestions.clear();
			}
		});
		Div box = new Div(field, suggestions);
		box.addClassName("suggested");
		return box;
	}

	private void suggestTrainings(String typed) {
		Stream<Anchor> titles = this.search.suggestions(typed, MOST)
			.stream()
			.map((title) -> suggestion(title, "formations.suggested.training"));
		Stream<Anchor> named = this.trades.search(typed, getLocale())
			.stream()
			.map((trade) -> trade.name().in(getLocale()))
			.filter((name) -> !this.search.suggestions(name, 1).isEmpty())
			.limit(MOST_TRADES)
			.map((name) -> suggestion(name, "formations.suggested.trade"));
		this.trainings.show(Stream.concat(titles, named).toList());
	}

	private Anchor suggestion(String words, String kindKey) {
		return Suggestions.link(address(words, this.where.getValue()), words, getTranslation(kindKey));
	}

	private void suggestTowns(String typed) {
		this.towns.show(this.search.towns(typed, MOST)
			.stream()
			.map((town) -> Suggestions.link(address(this.what.getValue(), town.label()), town.name(),
					town.postalCodes().getFirst()))
			.toList());
	}

	private String address(String words, String place) {
		return SharedPages.TRAININGS.with(new QueryParameters(asked(words, place).parameters()).getQueryString());
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
		this.asked.accept(asked(this.what.getValue(), this.where.getValue()));
	}

	// Somebody who names a town for the first time means its surroundings.
	private TrainingQuery asked(String words, String typedPlace) {
		String place = typedPlace.strip();
		boolean townIsNew = !place.isEmpty() && this.query.where().isEmpty();
		String kilometres = Optional.ofNullable(this.radius.getValue()).orElse(EVERYWHERE);
		String chosen = (townIsNew && kilometres.equals(EVERYWHERE)) ? "30" : kilometres;
		return new TrainingQuery(words, place, this.query.chosen(), this.query.sort(), TrainingQuery.PAGE)
			.with(Facet.RADIUS, (place.isEmpty() || chosen.equals(EVERYWHERE)) ? Set.of() : Set.of(chosen));
	}

}
