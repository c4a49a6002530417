package fr.compteformation.office.professional.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.i18n.I18NProvider;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.search.Finding;
import fr.compteformation.platform.search.SearchAudience;
import fr.compteformation.platform.search.SearchSource;

/** Lets professionals find what the training providers’ door says. */
@Component
class DoorFindings implements SearchSource {

	private final I18NProvider translations;

	DoorFindings(I18NProvider translations) {
		this.translations = translations;
	}

	@Override
	public List<Finding> findings(Locale language) {
		return Arrays.stream(DoorSection.values())
			.map((section) -> new Finding(Finding.Kind.HELP,
					this.translations.getTranslation(section.titleKey(), language),
					section.textKeys()
						.stream()
						.map((key) -> this.translations.getTranslation(key, language))
						.collect(Collectors.joining("\n")),
					section.address()))
			.toList();
	}

	@Override
	public Set<SearchAudience> audiences() {
		return Set.of(SearchAudience.PROFESSIONALS, SearchAudience.PROVIDERS);
	}

}
