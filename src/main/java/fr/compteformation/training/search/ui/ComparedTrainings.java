package fr.compteformation.training.search.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

import fr.compteformation.platform.base.SharedPages;

/**
 * The trainings that somebody chooses among the results, and the way to see them side by
 * side.
 */
class ComparedTrainings extends Composite<Div> {

	/** The most trainings side by side. */
	static final int MOST = 3;

	private final List<UUID> chosen = new ArrayList<>();

	private final Anchor compare = new Anchor();

	ComparedTrainings() {
		this.compare.addClassNames("btn", "ghost");
		getContent().addClassName("compared");
		getContent().getElement().setAttribute("role", "status");
		show();
	}

	/** A box that adds a training, or takes it away. */
	Checkbox choice(UUID id, String title) {
		Checkbox box = new Checkbox(getTranslation("formations.compare.add"), this.chosen.contains(id));
		box.setAriaLabel(getTranslation("formations.compare.addNamed", title));
		box.addValueChangeListener((change) -> {
			this.chosen.remove(id);
			if (change.getValue()) {
				this.chosen.add(id);
			}
			show();
		});
		return box;
	}

	private void show() {
		getContent().removeAll();
		if (this.chosen.size() > MOST) {
			getContent().setText(getTranslation("formations.compare.tooMany", MOST));
		}
		else if (this.chosen.size() > 1) {
			this.compare.setHref(SharedPages.TRAININGS.of("comparer")
				.with(this.chosen.stream()
					.map((id) -> ComparisonView.TRAINING + "=" + id)
					.collect(Collectors.joining("&"))));
			this.compare.setText(getTranslation("formations.compare.some", this.chosen.size()));
			getContent().add(this.compare);
		}
		else if (this.chosen.size() == 1) {
			getContent().setText(getTranslation("formations.compare.one"));
		}
	}

}
