package fr.compteformation;

import com.microsoft.playwright.Page;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Agent;

/** Signs in with a browser, by the pages. */
public final class SignsIn {

	private SignsIn() {
	}

	/** A person with {@link People#PASSWORD}, until their rights are shown. */
	public static void person(Page page, Nir nir) {
		page.navigate("/connexion");
		page.locator("input[name=username]").fill(nir.formattedNumber());
		page.locator("input[name=password]").fill(People.PASSWORD);
		page.locator("form .btn").click();
		page.waitForURL("**/mes-droits");
	}

	/** An agent with {@link SomeAgents#PASSWORD} and the code that was sent. */
	public static void agent(Page page, ApplicationContext portal, Agent agent) {
		page.navigate("/agent/connexion");
		page.getByLabel("Courriel professionnel").fill(email(portal, agent));
		page.getByLabel("Mot de passe", new Page.GetByLabelOptions().setExact(true)).fill(SomeAgents.PASSWORD);
		page.locator("form .btn").click();
		page.waitForURL("**/agent/code");
		page.locator("input").last().fill(SomeAgents.lastCode(portal, agent).orElseThrow());
		page.locator("form .btn").click();
		page.waitForURL("**/agent/dif**");
	}

	private static String email(ApplicationContext portal, Agent agent) {
		return portal.getBean(JdbcClient.class)
			.sql("select email from agent where id = ?")
			.param(agent.agentId())
			.query(String.class)
			.single();
	}

}
