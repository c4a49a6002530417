package fr.compteformation.platform.base.ui;

import java.util.Map;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;

import fr.compteformation.UiTests;
import fr.compteformation.platform.site.HelpSettings;

import static org.assertj.core.api.Assertions.assertThat;

class ContactLineTests extends UiTests {

	private final HelpSettings help = new HelpSettings("02 99 00 00 00", Map.of("fr", "9 h à 17 h"),
			"accessibilite@exemple.fr", "dpo@exemple.fr");

	@Test
	void theHelpLineSaysWhenSomebodyAnswers() {
		show(ContactLine.phone(this.help));
		assertThat(_get(Paragraph.class).getElement().getTextRecursively().replace('\u00a0', ' '))
			.isEqualTo("Par téléphone : 02 99 00 00 00 (9 h à 17 h)");
		assertThat(_get(Anchor.class).getHref()).isEqualTo("tel:0299000000");
	}

	@Test
	void whoAnswersAboutDataAndAccessibilityHasAnAddress() {
		show(ContactLine.privacy(this.help));
		assertThat(_get(Anchor.class).getHref()).isEqualTo("mailto:dpo@exemple.fr");
		show(ContactLine.accessibility(this.help));
		assertThat(_get(Anchor.class).getHref()).isEqualTo("mailto:accessibilite@exemple.fr");
	}

	@Test
	void withoutSettingsNothingIsShown() {
		show(ContactLine.phone(HelpSettings.none()), ContactLine.privacy(HelpSettings.none()));
		_assertNone(Paragraph.class);
	}

}
