package fr.compteformation.office.employer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.information.PageTexts;
import fr.compteformation.platform.search.Finding;
import fr.compteformation.platform.search.SearchSource;

/** Lets people find the answers for employers. */
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

}
