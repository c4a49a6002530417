package fr.compteformation;

import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.office.contact.ContactCase;
import fr.compteformation.office.contact.ContactSubject;
import fr.compteformation.office.contact.SomeQuestions;
import fr.compteformation.people.holder.Nir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Questions and answers in two browsers: three messages with a signed-in person, and one
 * reply of a visitor.
 */
class QuestionStoryBrowserTests extends BrowserTests {

	private final Nir nir = People.newNir();

	@Autowired
	private ApplicationContext portal;

	@Test
	@Tag("looks")
	void aQuestionIsAnsweredAndTheAnswerRepliedTo() {
		SomeQuestions.forgetAll(this.portal);
		People.withAccount(this.portal, this.nir);
		SignsIn.person(this.page, this.nir);
		ask();
		try (BrowserContext office = anotherBrowser()) {
			Page agent = office.newPage();
			SignsIn.agent(agent, this.portal, SomeAgents.active(this.portal, SomeAgents.newEmail()));
			agent.navigate("/agent/demandes");
			agent.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Ouvrir la demande")))
				.click();
			answer(agent, "Vos heures sont là.");
			readAndReply();
			follow(agent, "/agent/demandes?file=mine");
			agent.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Ouvrir la demande")))
				.click();
			assertThat(agent.getByText("Merci, et ensuite ?")).isVisible();
			Looks.assertRight(agent, "question with three messages");
			answerAVisitor(agent);
		}
	}

	private void ask() {
		this.page.navigate("/contact?sujet=dif");
		assertThat(this.page.locator("vaadin-select")).containsText("Mes heures de DIF");
		this.page.getByLabel("Votre message").fill("Où sont mes heures ?");
		button(this.page, "Envoyer").click();
		assertThat(this.page.getByText("sous la référence")).isVisible();
	}

	private void answer(Page agent, String text) {
		agent.getByLabel("Votre réponse").fill(text);
		button(agent, "Répondre").click();
		assertThat(agent.getByText("Votre réponse est envoyée.")).isVisible();
	}

	private void readAndReply() {
		follow(this.page, "/mes-echanges");
		assertThat(this.page.getByText("Vous avez 1 nouveau message.")).isVisible();
		Looks.assertRight(this.page, "exchanges");
		this.page
			.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Lire 1 nouveau message")))
			.click();
		assertThat(this.page.getByText("Vos heures sont là.")).isVisible();
		Looks.assertRight(this.page, "exchange");
		this.page.getByLabel("Votre message").fill("Merci, et ensuite ?");
		button(this.page, "Envoyer").click();
		assertThat(this.page.getByText("Votre message est envoyé.")).isVisible();
	}

	private void answerAVisitor(Page agent) {
		ContactCase.Id question = SomeQuestions.ask(this.portal, ContactSubject.OTHER, "Bonjour");
		follow(agent, "/agent/demandes/" + question.value());
		answer(agent, "Bonjour, c’est possible.");
		try (BrowserContext home = anotherBrowser()) {
			Page visitor = home.newPage();
			visitor.navigate("/contact/echange/" + SomeQuestions.link(this.portal, question).value());
			assertThat(visitor.getByText("Bonjour, c’est possible.")).isVisible();
			visitor.getByLabel("Votre message").fill("Merci");
			button(visitor, "Envoyer").click();
			assertThat(visitor.getByText("Notre réponse arrivera par courriel")).isVisible();
			visitor.reload();
			assertThat(visitor.getByText("Notre réponse arrivera par courriel")).isVisible();
		}
		follow(agent, "/agent/demandes/" + question.value());
		assertThat(agent.getByText("Merci", new Page.GetByTextOptions().setExact(true))).isVisible();
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

}
