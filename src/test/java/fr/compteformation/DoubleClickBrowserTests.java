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

/** People who double-click everything, as on the files of their computer. */
class DoubleClickBrowserTests extends BrowserTests {

	@Autowired
	private ApplicationContext portal;

	@Test
	void aDoubleClickMakesOneCode() {
		SignsIn.person(this.page, new Learner(this.portal).nir());
		this.page.navigate("/mes-delegations");
		this.page.getByLabel("Mot de passe actuel").fill(People.PASSWORD);
		button("Créer un code").dblclick();
		assertThat(this.page.locator(".code")).isVisible();
		Looks.waitUntilStill(this.page);
		assertThat(this.page.getByText("Code pas encore utilisé")).hasCount(1);
		assertThatToolsMayBePressedQuickly();
	}

	@Test
	void aDoubleClickOnADecisionOnlySelectsIt() {
		UUID declaration = SomeDeclarations.declareWithoutProof(this.portal, new Learner(this.portal));
		SignsIn.agent(this.page, this.portal, SomeAgents.active(this.portal, SomeAgents.newEmail()));
		this.page.navigate("/agent/dif/" + declaration);
		button("Corriger").dblclick();
		assertThat(this.page.getByLabel("Nombre d’heures juste")).isVisible();
		Looks.waitUntilStill(this.page);
		assertThat(this.page.locator(".undo")).hasCount(0);
		assertThat(this.page.getByText("à corriger")).hasCount(0);
	}

	private void assertThatToolsMayBePressedQuickly() {
		Object pressed = this.page.evaluate(
				"""
						() => {
							const tools = document.createElement('div');
							tools.setAttribute('role', 'toolbar');
							tools.innerHTML = '<button>+</button>';
							let pressed = 0;
							tools.firstChild.addEventListener('click', () => pressed++);
							document.body.append(tools);
							[1, 2, 3].forEach((detail) => tools.firstChild.dispatchEvent(new MouseEvent('click', {detail, bubbles: true})));
							tools.remove();
							return pressed;
						}
						""");
		org.assertj.core.api.Assertions.assertThat(pressed).isEqualTo(3);
	}

	private Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
	}

}
