package fr.compteformation.training.search.ui;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;

/** The addresses of trainings. */
final class TrainingPages {

	private TrainingPages() {
	}

	static PagePath of(UUID id, String title) {
		return SharedPages.TRAININGS.of(id).of(slug(title));
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
