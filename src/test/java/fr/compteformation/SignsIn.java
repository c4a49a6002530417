package fr.compteformation;

import java.util.function.Supplier;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Agent;

import static org.assertj.core.api.Assertions.assertThat;

/** Signs in with a browser, by the requests that the pages send. */
public final class SignsIn {

	private SignsIn() {
	}

	/** A person with {@link People#PASSWORD}; no page is shown yet. */
	public static void person(Page page, Nir nir) {
		person(page, nir.formattedNumber(), People.PASSWORD);
	}

	/** A person with this password; no page is shown yet. */
	static void person(Page page, String number, String password) {
		send(page, "/connexion", FormData.create().set("username", number).set("password", password));
	}

	/**
	 * An agent with {@link SomeAgents#PASSWORD} and the code that was sent; no page is
	 * shown yet.
	 */
	public static void agent(Page page, ApplicationContext portal, Agent agent) {
		agent(page, email(portal, agent), SomeAgents.PASSWORD, () -> SomeAgents.lastCode(portal, agent).orElseThrow());
	}

	/** An agent with this password and the code that comes; no page is shown yet. */
	static void agent(Page page, String email, String password, Supplier<String> code) {
		send(page, "/agent/connexion", FormData.create().set("username", email).set("password", password));
		send(page, "/agent/code", FormData.create().set("code", code.get()));
	}

	// Without showing the form, whose load costs a second of processor time. Other tests
	// fill it in.
	private static void send(Page page, String path, FormData form) {
		APIResponse answer = page.request().post(path, RequestOptions.create().setForm(form).setMaxRedirects(0));
		assertThat(answer.status()).as(path).isEqualTo(302);
		assertThat(answer.headers().get("location")).as(path).doesNotContain("error");
	}

	private static String email(ApplicationContext portal, Agent agent) {
		return portal.getBean(JdbcClient.class)
			.sql("select email from agent where id = ?")
			.param(agent.agentId())
			.query(String.class)
			.single();
	}

}
