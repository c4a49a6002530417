package fr.compteformation.platform.information;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.search.Finding;
import fr.compteformation.platform.search.SearchSource;

/** Lets people find the answers of the help. */
@Component
class HelpFindings implements SearchSource {

	private final PageTexts texts;

	HelpFindings(PageTexts texts) {
		this.texts = texts;
	}

	@Override
	public List<Finding> findings(Locale language) {
		return Arrays.stream(HelpTask.values())
			.flatMap((task) -> this.texts.text(task.text(), language)
				.sections()
				.stream()
				.map((section) -> new Finding(Finding.Kind.HELP, section.title(), section.words(),
						task.answer(section.anchor()))))
			.toList();
	}

}
