package fr.compteformation.office.employer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.information.PageTexts;
import fr.compteformation.platform.search.Finding;
import fr.compteformation.platform.search.SearchAudience;
import fr.compteformation.platform.search.SearchSource;

/** Lets people and employers find the answers for employers. */
@Component
class EmployerFindings implements SearchSource {

	private final PageTexts texts;

	EmployerFindings(PageTexts texts) {
		this.texts = texts;
	}

	@Override
	public List<Finding> findings(Locale language) {
		return Arrays.stream(EmployerTask.values())
			.flatMap((task) -> this.texts.text(task.text(), language)
				.sections()
				.stream()
				.map((section) -> new Finding(Finding.Kind.HELP, section.title(), section.words(),
						task.page().at(section.anchor()))))
			.toList();
	}

	@Override
	public Set<SearchAudience> audiences() {
		return Set.of(SearchAudience.EVERYBODY, SearchAudience.PROFESSIONALS, SearchAudience.EMPLOYERS);
	}

}
