package fr.compteformation;

import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.training.dossier.Learner;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Parts that belong together are in line, and others keep their distance. */
class SpacingBrowserTests extends BrowserTests {

	private static final String ROOM_BELOW_MARKS = """
			() => Math.min(...[...document.querySelectorAll('.helped .mark')].map((mark) => {
				const fields = mark.closest('.helped').firstElementChild;
				const field = fields.shadowRoot?.querySelector('[part=input-field]') ? fields : fields.firstElementChild;
				return field.shadowRoot.querySelector('[part=input-field]').getBoundingClientRect().top
					- mark.getBoundingClientRect().bottom;
			}))
			""";

	@Autowired
	private ApplicationContext portal;

	@Test
	void helpMarksStayClearOfTheInputs() {
		new SignsUp(this.page, this.portal).start().acceptTerms().sees("S’inscrire");
		assertThat(this.page.locator(".helped .mark").first()).isVisible();
		assertThat(((Number) this.page.evaluate(ROOM_BELOW_MARKS)).doubleValue()).isGreaterThanOrEqualTo(3);
	}

	@Test
	void chartsAreAsHighAsTheirScales() {
		SignsIn.agent(this.page, this.portal, SomeAgents.supervisor(this.portal, SomeAgents.newEmail()));
		this.page.setViewportSize(360, 800);
		this.page.navigate("/agent/chiffres");
		Locator scaled = this.page.locator(".scaled");
		assertThat(scaled.first()).isVisible();
		for (Locator chart : scaled.all()) {
			assertThat(chart.locator("svg").boundingBox().height)
				.isCloseTo(chart.locator(".scale").boundingBox().height, within(1.0));
		}
	}

	@Test
	void hoursAndMotiveShareALine() {
		UUID declaration = SomeDeclarations.declareWithoutProof(this.portal, new Learner(this.portal));
		SignsIn.agent(this.page, this.portal, SomeAgents.active(this.portal, SomeAgents.newEmail()));
		this.page.setViewportSize(1440, 900);
		this.page.navigate("/agent/dif/" + declaration);
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Corriger")).first().click();
		Locator hours = this.page.locator(".decision vaadin-integer-field > label");
		assertThat(hours).isVisible();
		assertThat(this.page.locator(".decision vaadin-select > label").first().boundingBox().y)
			.isCloseTo(hours.boundingBox().y, within(1.0));
	}

}
