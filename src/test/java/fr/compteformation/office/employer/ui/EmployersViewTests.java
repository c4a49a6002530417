package fr.compteformation.office.employer.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.UiTests;
import fr.compteformation.office.employer.EmployerTask;
import fr.compteformation.platform.information.PageText;
import fr.compteformation.platform.information.PageTexts;
import fr.compteformation.platform.search.Finding;
import fr.compteformation.platform.search.Search;
import fr.compteformation.platform.search.SearchAudience;
import fr.compteformation.platform.site.SiteSettings;
import fr.compteformation.platform.site.SiteTexts;

import static org.assertj.core.api.Assertions.assertThat;

class EmployersViewTests extends UiTests {

	private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");

	private final PageTexts texts = new PageTexts(new SiteTexts(SiteSettings.unnamed()));

	@Test
	void theDoorNamesEachTaskWithItsQuestions() {
		UI.getCurrent().navigate("employeurs");
		_assertOne(H1.class, (search) -> search.withText("Employeurs"));
		assertThat(_find(Anchor.class)).extracting(Anchor::getText)
			.contains("Informer vos salariés", "Déclarer les heures travaillées", "Payer et abonder",
					"Répondre à une demande d’absence", "Quelle contribution dois-je payer\u00a0?");
	}

	@Test
	void everyLinkToAnAnswerFindsIt() {
		UI.getCurrent().navigate("employeurs");
		List<String> answers = Arrays.stream(EmployerTask.values())
			.flatMap((task) -> this.texts.text(task.text(), Locale.FRENCH)
				.sections()
				.stream()
				.map((section) -> task.page().at(section.anchor())))
			.toList();
		assertThat(_find(Anchor.class)).extracting(Anchor::getHref)
			.filteredOn((address) -> address.contains("#") && address.startsWith("/employeurs"))
			.containsExactlyElementsOf(answers);
	}

	@ParameterizedTest
	@EnumSource
	void aTaskHasTheSameAnswersInBothLanguages(EmployerTask task) {
		PageText french = this.texts.text(task.text(), Locale.FRENCH);
		PageText english = this.texts.text(task.text(), Locale.ENGLISH);
		assertThat(french.sections()).isNotEmpty()
			.extracting(PageText.Section::anchor)
			.doesNotHaveDuplicates()
			.isEqualTo(english.sections().stream().map(PageText.Section::anchor).toList());
		assertThat(links(french)).isEqualTo(links(english));
		assertThat(french.html()).doesNotContain("'", "&#39;", "{#", "\u202f");
	}

	@Test
	void aTaskShowsItsAnswersAndTheWayBack() {
		UI.getCurrent().navigate("employeurs/financer");
		_assertOne(H1.class, (search) -> search.withText("Payer et abonder"));
		assertThat(_get(Html.class).getElement().getOuterHTML()).contains("<h2 id=\"abonder\">", "L6323-4");
		assertThat(_get(Anchor.class, (search) -> search.withText("Toutes les pages pour les employeurs")).getHref())
			.isEqualTo("/employeurs");
	}

	@Test
	void theDoorSpeaksEnglishToo() {
		openTheBrowser(Locale.ENGLISH);
		UI.getCurrent().navigate("employeurs");
		_assertOne(H1.class, (search) -> search.withText("Employers"));
		assertThat(_find(H2.class)).isNotEmpty();
	}

	@Test
	void theSearchFindsAnAnswerForEmployers(@Autowired Search search) {
		assertThat(search.answers(SearchAudience.EVERYBODY, "abondement correctif entretien cinquante salariés",
				Locale.FRENCH))
			.extracting(Finding::address)
			.contains("/employeurs/financer#correctif");
	}

	private static List<String> links(PageText text) {
		return LINK.matcher(text.html()).results().map(MatchResult::group).toList();
	}

}
