package fr.compteformation;

import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H3;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

/**
 * What awaits a person, as the overview of their rights shows it.
 */
public final class AwaitingTitles {

	private AwaitingTitles() {
	}

	/** Opens the overview and reads the titles, with normal spaces. */
	public static List<String> read() {
		UI.getCurrent().navigate("aide");
		UI.getCurrent().navigate("mes-droits");
		return _find(H3.class).stream()
			.filter((title) -> title.getParent()
				.flatMap((words) -> words.getParent())
				.stream()
				.anyMatch((card) -> card.getElement().getClassList().contains("next")))
			.map((title) -> title.getText().replace('\u00a0', ' '))
			.toList();
	}

}
