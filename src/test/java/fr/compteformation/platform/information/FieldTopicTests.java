package fr.compteformation.platform.information;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.compteformation.platform.base.ui.FieldTopic;
import fr.compteformation.platform.site.SiteSettings;
import fr.compteformation.platform.site.SiteTexts;

import static org.assertj.core.api.Assertions.assertThat;

/** The explanations beside fields lead to answers that exist. */
class FieldTopicTests {

	private final PageTexts texts = new PageTexts(new SiteTexts(SiteSettings.unnamed()));

	@ParameterizedTest
	@EnumSource
	void theAnswerExistsInBothLanguages(FieldTopic topic) {
		HelpTask task = HelpTask.of(topic.task()).orElseThrow();
		assertThat(topic.address()).isEqualTo(task.answer(topic.anchor()));
		for (Locale locale : new Locale[] { Locale.FRENCH, Locale.ENGLISH }) {
			assertThat(this.texts.text(task.text(), locale).sections()).extracting(PageText.Section::anchor)
				.contains(topic.anchor());
		}
	}

	@Test
	void addressesNameTheAnswer() {
		assertThat(FieldTopic.PARTICIPATION.address()).isEqualTo("/aide/formation#reste");
	}

}
