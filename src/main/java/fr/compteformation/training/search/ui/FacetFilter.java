package fr.compteformation.training.search.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;

import fr.compteformation.training.search.Facet;
import fr.compteformation.training.search.TrainingQuery;
import fr.compteformation.training.search.TrainingResults;

/**
 * The values of a facet with their counts. The boxes stay when counts change, so that the
 * focus stays too.
 */
class FacetFilter extends Composite<Div> {

	private final Facet facet;

	private final SerializableConsumer<TrainingQuery> changed;

	private final Map<String, Checkbox> boxes = new LinkedHashMap<>();

	private TrainingQuery query = TrainingQuery.ALL;

	FacetFilter(Facet facet, SerializableConsumer<TrainingQuery> changed) {
		this.facet = facet;
		this.changed = changed;
		Span title = new Span(getTranslation("formations.facet." + facet));
		title.setId("facet-" + facet.parameter());
		getContent().addClassName("facet");
		getContent().getElement()
			.setAttribute("role", "group")
			.setAttribute("aria-labelledby", "facet-" + facet.parameter());
		getContent().add(title);
	}

	void show(TrainingQuery query, TrainingResults results) {
		this.query = query;
		Map<String, Integer> counts = results.counts().getOrDefault(this.facet, Map.of());
		counts.keySet().forEach((value) -> this.boxes.computeIfAbsent(value, this::box));
		this.boxes.forEach((value, box) -> {
			int count = counts.getOrDefault(value, 0);
			boolean chosen = query.chosen(this.facet).contains(value);
			box.setLabel(getTranslation("formations.count", label(value), count));
			box.setValue(chosen);
			box.setVisible(count > 0 || chosen);
		});
		setVisible(this.boxes.values().stream().anyMatch(Checkbox::isVisible));
	}

	private Checkbox box(String value) {
		Checkbox box = new Checkbox();
		box.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				Set<String> values = new TreeSet<>(this.query.chosen(this.facet));
				if (change.getValue()) {
					values.add(value);
				}
				else {
					values.remove(value);
				}
				this.changed.accept(this.query.with(this.facet, values));
			}
		});
		getContent().add(box);
		return box;
	}

	private String label(String value) {
		return switch (this.facet) {
			case MONTH -> Capitalised.month(value, getLocale());
			case LANGUAGE -> Capitalised.language(value, getLocale());
			default -> getTranslation("formations.value." + this.facet + "-" + value);
		};
	}

}
