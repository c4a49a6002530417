package fr.compteformation.platform.search.ui;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.MovableClock;
import fr.compteformation.UiTests;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class SearchViewTests extends UiTests {

	@Autowired
	private MovableClock clock;

	@BeforeEach
	void openAnyPage() {
		UI.getCurrent().navigate("aide");
	}

	@Test
	void aQuestionLeadsToItsAnswersAndStandsInNoAddress() {
		ask("jai perdu mon mot de passe");
		assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
			.isEqualTo("recherche");
		_assertOne(H2.class, (search) -> search.withText("Aide"));
		assertThat(_find(_get(SearchView.class), Anchor.class)).extracting(Anchor::getHref)
			.contains("/aide/mot-de-passe-oublie#oublie");
	}

	@Test
	void anotherQuestionReplacesTheAnswers() {
		ask("dif");
		ask("fermer mon compte");
		assertThat(_find(_get(SearchView.class), Anchor.class)).extracting(Anchor::getHref)
			.contains("/aide/fermer-mon-compte#fermer")
			.doesNotContain("/aide/dif#dif");
	}

	@Test
	void aQuestionWithoutAnAnswerIsCarriedIntoTheContactForm() {
		ask("xqzkw vvrtp");
		_assertNone(_get(SearchView.class), UnorderedList.class);
		String write = _get(_get(SearchView.class), Anchor.class, (search) -> search.withText("Nous écrire")).getHref();
		assertThat(write).isEqualTo("/contact?question");
		UI.getCurrent().navigate("contact", QueryParameters.of(AskedQuestion.PARAMETER, ""));
		assertThat(_get(TextArea.class).getValue()).isEqualTo("xqzkw vvrtp");
	}

	@Test
	void aQuestionIsForgottenAfterAQuarterOfAnHour() {
		this.clock.stop();
		ask("xqzkw vvrtp");
		this.clock.advance(AskedQuestion.KEPT.minusSeconds(5));
		assertThat(AskedQuestion.last(this.clock).words()).isEqualTo("xqzkw vvrtp");
		this.clock.advance(java.time.Duration.ofSeconds(5));
		UI.getCurrent().navigate("contact", QueryParameters.of(AskedQuestion.PARAMETER, ""));
		assertThat(_get(TextArea.class).getValue()).isEmpty();
	}

	@Test
	void theContactFormStaysEmptyForThoseWhoComeAnotherWay() {
		new AskedQuestion("dif").remember(this.clock);
		UI.getCurrent().navigate("contact");
		assertThat(_get(TextArea.class).getValue()).isEmpty();
	}

	@Test
	void answersAreSuggestedWhileTyping() {
		Input field = field();
		_setValue(field, "at");
		_assertNone(UnorderedList.class, (search) -> search.withClasses("suggestions"));
		_setValue(field, "attestation di");
		assertThat(_find(_get(UnorderedList.class, (search) -> search.withClasses("suggestions")), Anchor.class))
			.extracting(Anchor::getHref)
			.contains("/aide/dif#attestation");
	}

	@Test
	void anExcerptEndsAtAWordIfItCan() {
		assertThat(SearchView.excerpt("mot ".repeat(60))).isEqualTo("mot ".repeat(44) + "mot …");
		assertThat(SearchView.excerpt("a".repeat(200))).isEqualTo("a".repeat(180) + " …");
	}

	private static void ask(String question) {
		_setValue(field(), question);
		_click(_get(_find(QuestionBox.class).getFirst(), NativeButton.class));
		MockVaadin.clientRoundtrip();
	}

	private static Input field() {
		return _get(_find(QuestionBox.class).getFirst(), Input.class);
	}

}
