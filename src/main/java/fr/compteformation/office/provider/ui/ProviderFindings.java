package fr.compteformation.office.provider.ui;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.vaadin.flow.i18n.I18NProvider;

import org.springframework.stereotype.Component;

import fr.compteformation.office.provider.ProviderPages;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.search.Finding;
import fr.compteformation.platform.search.SearchAudience;
import fr.compteformation.platform.search.SearchSource;

/** Lets training providers find what they can do on their pages. */
@Component
class ProviderFindings implements SearchSource {

	private final I18NProvider translations;

	ProviderFindings(I18NProvider translations) {
		this.translations = translations;
	}

	@Override
	public List<Finding> findings(Locale language) {
		return List.of(task("answer", ProviderPages.DOSSIERS, language),
				task("attendance", ProviderPages.DOSSIERS, language),
				task("add", ProviderPages.TRAININGS.of(ProviderTrainingView.NEW), language),
				task("change", ProviderPages.TRAININGS, language));
	}

	@Override
	public Set<SearchAudience> audiences() {
		return Set.of(SearchAudience.PROVIDERS);
	}

	private Finding task(String name, PagePath page, Locale language) {
		return new Finding(Finding.Kind.HELP, this.translations.getTranslation("provider.help." + name, language),
				this.translations.getTranslation("provider.helpText." + name, language), page.path());
	}

}
