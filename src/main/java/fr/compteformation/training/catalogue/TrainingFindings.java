package fr.compteformation.training.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.search.Finding;
import fr.compteformation.platform.search.SearchSource;

/** Lets people find the trainings on offer. */
@Component
class TrainingFindings implements SearchSource {

	private final Catalogue catalogue;

	TrainingFindings(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public List<Finding> findings(Locale language) {
		return this.catalogue.offers().stream().map(TrainingFindings::finding).toList();
	}

	private static Finding finding(Offer offer) {
		Training training = offer.training();
		return new Finding(Finding.Kind.TRAINING, training.title(),
				Stream.of(training.provider(), training.place())
					.filter((words) -> words != null)
					.collect(Collectors.joining(" · ")),
				SharedPages.TRAININGS + "#" + offer.anchor());
	}

}
