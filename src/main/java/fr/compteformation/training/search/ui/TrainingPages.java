package fr.compteformation.training.search.ui;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

import com.vaadin.flow.router.QueryParameters;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.training.search.TrainingQuery;

/** The addresses of trainings. */
final class TrainingPages {

	private TrainingPages() {
	}

	static PagePath of(UUID id, String title) {
		return SharedPages.TRAININGS.of(id).of(slug(title));
	}

	/** With the search that leads back. */
	static String of(UUID id, String title, TrainingQuery query) {
		String search = new QueryParameters(query.parameters()).getQueryString();
		return search.isEmpty() ? of(id, title).path() : of(id, title).with(search);
	}

	static PagePath signIn(UUID id) {
		return SharedPages.TRAININGS.of(id).of("se-connecter");
	}

	static String slug(String title) {
		return Normalizer.normalize(title.toLowerCase(Locale.ROOT).replace("\u0153", "oe"), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
	}

}
