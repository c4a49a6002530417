package fr.compteformation.office.employer.ui;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.vaadin.flow.i18n.I18NProvider;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.search.Finding;
import fr.compteformation.platform.search.SearchAudience;
import fr.compteformation.platform.search.SearchSource;

/** Lets employers find the tools of their door, which are of no use to citizens. */
@Component
class EmployerToolFindings implements SearchSource {

	private final I18NProvider translations;

	EmployerToolFindings(I18NProvider translations) {
		this.translations = translations;
	}

	@Override
	public List<Finding> findings(Locale language) {
		return List.of(
				tool("employer.certificate.title", "employer.certificate.what",
						new PagePath("/" + DifCertificateView.ADDRESS), language),
				tool("employer.check.title", "employer.check.what", SharedPages.EMPLOYER_CHECK, language));
	}

	@Override
	public Set<SearchAudience> audiences() {
		return Set.of(SearchAudience.PROFESSIONALS, SearchAudience.EMPLOYERS);
	}

	private Finding tool(String titleKey, String textKey, PagePath page, Locale language) {
		return new Finding(Finding.Kind.PAGE, this.translations.getTranslation(titleKey, language),
				this.translations.getTranslation(textKey, language), page.path());
	}

}
