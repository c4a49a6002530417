package fr.compteformation.training.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.search.Finding;
import fr.compteformation.platform.search.SearchSource;
import fr.compteformation.training.catalogue.Catalogue;

/** Lets people find the trainings on offer, one for those of the same title. */
@Component
class TrainingFindings implements SearchSource {

	private final Catalogue catalogue;

	TrainingFindings(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public List<Finding> findings(Locale language) {
		Map<String, Finding> byTitle = new LinkedHashMap<>();
		this.catalogue.offers()
			.forEach((offer) -> byTitle.computeIfAbsent(offer.training().shown().title(), TrainingFindings::finding));
		return List.copyOf(byTitle.values());
	}

	// The search of the trainings shows all of this title.
	private static Finding finding(String title) {
		return new Finding(Finding.Kind.TRAINING, title, "",
				SharedPages.TRAININGS.with("quoi=" + URLEncoder.encode(title, StandardCharsets.UTF_8)));
	}

}
