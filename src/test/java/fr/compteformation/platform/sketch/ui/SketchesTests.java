package fr.compteformation.platform.sketch.ui;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.UiTests;
import fr.compteformation.platform.base.SharedPages;

import static org.assertj.core.api.Assertions.assertThat;

class SketchesTests extends UiTests {

	/** One page of each kind that has a parameter. */
	private static final List<String> WITH_PARAMETER = List.of("aide/mes-droits", "employeurs/declarer");

	@Autowired
	private Sketches sketches;

	@Autowired
	private JdbcClient database;

	@Test
	void everyPublicPageHasTheHeadingOfItsView() {
		assertThat(publicPages()).hasSizeGreaterThan(25).allSatisfy((path) -> {
			Sketch sketch = draw(path, Locale.FRENCH);
			UI.getCurrent().navigate(path);
			assertThat(sketch.heading()).isNotBlank().isEqualTo(_get(H1.class).getText());
			assertThat(sketch.title()).isEqualTo(UI.getCurrent().getInternals().getTitle());
		});
	}

	@Test
	void aSketchIsInTheLanguageOfItsVisitor() {
		assertThat(draw("cgu", Locale.ENGLISH).heading()).isEqualTo("Terms of use");
		assertThat(draw("cgu", Locale.FRENCH).heading()).isNotEqualTo("Terms of use");
	}

	@Test
	void aSketchHoldsNothingThatCanBeFilledIn() {
		assertThat(publicPages())
			.allSatisfy((path) -> assertThat(draw(path, Locale.FRENCH).html()).doesNotContain("<input", "<form",
					"<script", "<button", "vaadin-text-field>", "csrf", "VAADIN/dynamic", "data:"));
	}

	@Test
	void drawingAFormAsksNoSecurityQuestion() {
		int before = questions();
		Sketch sketch = draw("contact", Locale.FRENCH);
		assertThat(sketch.content()).contains("sketched").doesNotContain("data-challenge");
		draw("mot-de-passe-oublie", Locale.FRENCH);
		assertThat(questions()).isEqualTo(before);
	}

	@Test
	void aTextPageIsWhole() {
		assertThat(draw("donnees-personnelles", Locale.FRENCH).content()).contains("<h2");
	}

	@Test
	void strangersLackNoStyles() {
		assertThat(publicPages()).allSatisfy((path) -> {
			String html = draw(path, Locale.FRENCH).html();
			assertThat(StyleRules.appliedBy("signed-in.css", html)).isEmpty();
			if (!isOfOffice(path)) {
				assertThat(StyleRules.appliedBy("office.css", html)).isEmpty();
			}
		});
	}

	private static boolean isOfOffice(String path) {
		return Stream.of(SharedPages.AGENTS, SharedPages.PROFESSIONALS)
			.anyMatch((office) -> path.equals(office.route()) || path.startsWith(office.route() + "/"));
	}

	private int questions() {
		return this.database.sql("select count(*) from security_challenge").query(Integer.class).single();
	}

	private Sketch draw(String path, Locale language) {
		return this.sketches
			.of(new Sketches.Page(path, language, false, ""), (VaadinServletService) VaadinService.getCurrent(),
					Duration.ofSeconds(20))
			.orElseThrow();
	}

	private static List<String> publicPages() {
		Stream<String> plain = VaadinService.getCurrent()
			.getRouter()
			.getRegistry()
			.getRegisteredRoutes()
			.stream()
			.filter((route) -> route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class))
			.map(RouteData::getTemplate)
			.filter((template) -> !template.contains(":"));
		return Stream.concat(plain, WITH_PARAMETER.stream()).toList();
	}

}
