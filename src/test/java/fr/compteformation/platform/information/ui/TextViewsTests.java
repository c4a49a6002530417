package fr.compteformation.platform.information.ui;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.compteformation.UiTests;
import fr.compteformation.platform.information.HelpTask;
import fr.compteformation.platform.information.PageText;
import fr.compteformation.platform.information.PageTexts;
import fr.compteformation.platform.site.SiteSettings;
import fr.compteformation.platform.site.SiteTexts;
import fr.compteformation.platform.site.TermsSettings;

import static org.assertj.core.api.Assertions.assertThat;

class TextViewsTests extends UiTests {

	private static final Pattern HEADING = Pattern.compile("<(h[1-6])>");

	private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");

	@ParameterizedTest
	@ValueSource(strings = { "accessibilite", "cgu", "donnees-personnelles", "mentions-legales" })
	void bothLanguagesHaveTheSameHeadingsAndLinks(String name) {
		PageTexts texts = new PageTexts(new SiteTexts(SiteSettings.unnamed()));
		String french = texts.text(name, Locale.FRENCH).html();
		String english = texts.text(name, Locale.ENGLISH).html();
		assertThat(headings(french)).isNotEmpty().isEqualTo(headings(english)).doesNotContain("h1");
		assertThat(links(french)).hasSameSizeAs(links(english));
	}

	@ParameterizedTest
	@ValueSource(strings = { "accessibilite", "cgu", "donnees-personnelles", "mentions-legales" })
	void frenchTextsHoldNoStraightApostrophe(String name) {
		assertThat(new PageTexts(new SiteTexts(SiteSettings.unnamed())).text(name, Locale.FRENCH).html())
			.doesNotContain("'", "&#39;");
	}

	@ParameterizedTest
	@EnumSource
	void theHelpHasTheSameAnswersInBothLanguages(HelpTask task) {
		PageTexts texts = new PageTexts(new SiteTexts(SiteSettings.unnamed()));
		PageText french = texts.text(task.text(), Locale.FRENCH);
		PageText english = texts.text(task.text(), Locale.ENGLISH);
		assertThat(french.sections()).isNotEmpty()
			.extracting(PageText.Section::anchor)
			.doesNotHaveDuplicates()
			.isEqualTo(english.sections().stream().map(PageText.Section::anchor).toList());
		assertThat(links(french.html())).isEqualTo(links(english.html()));
		assertThat(french.html()).doesNotContain("'", "&#39;", "{#", "\u202f");
	}

	@Test
	void theHelpShowsItsContentsAndItsAnswers() {
		UI.getCurrent().navigate("aide/ouvrir-mon-compte");
		_assertOne(H1.class, (search) -> search.withText("Ouvrir mon compte"));
		assertThat(_get(Html.class).getElement().getOuterHTML()).contains("<h2 id=\"lien\">", "15&nbsp;jours");
	}

	@Test
	void theTermsNameTheVersionThatIsAccepted() {
		assertThat(new PageTexts(new SiteTexts(SiteSettings.unnamed())).text("cgu", Locale.FRENCH).html())
			.contains(TermsSettings.FIRST);
		assertThat(new PageTexts(new SiteTexts(SiteSettings.unnamed())).text("cgu", Locale.ENGLISH).html())
			.contains(TermsSettings.FIRST);
	}

	@ParameterizedTest
	@CsvSource({ "accessibilite, Accessibilité, axe-core",
			"cgu, Conditions Générales d’Utilisation, logiciel libre de démonstration",
			"donnees-personnelles, Données personnelles, chiffré",
			"mentions-legales, Mentions légales, démonstration" })
	void eachPageShowsItsTextUnderItsTitle(String path, String title, String words) {
		UI.getCurrent().navigate(path);
		_assertOne(H1.class, (search) -> search.withText(title));
		assertThat(_get(Html.class).getElement().getOuterHTML()).contains(words);
	}

	private static List<String> headings(String html) {
		return HEADING.matcher(html).results().map((heading) -> heading.group(1)).toList();
	}

	private static List<String> links(String html) {
		return LINK.matcher(html).results().map(MatchResult::group).toList();
	}

}
