package fr.compteformation.office.agent;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.People;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Network;
import fr.compteformation.platform.security.SecretToken;

/**
 * Fictitious agents with addresses and numbers that no other test uses.
 */
public final class SomeAgents {

	public static final String PASSWORD = "Violette-et-7-chats";

	public static final String ANOTHER_PASSWORD = "Capucine-et-9-merles";

	private static final AtomicInteger HIRED = new AtomicInteger();

	private SomeAgents() {
	}

	public static String newEmail() {
		return "agent" + HIRED.incrementAndGet() + "@caisse.exemple.fr";
	}

	/** An agent who may sign in with this address and {@link #PASSWORD}. */
	public static Agent active(ApplicationContext portal, String email) {
		return active(portal, invitee(email, People.newNir(), AgentRole.AGENT));
	}

	/** A supervisor who may sign in likewise. */
	public static Agent supervisor(ApplicationContext portal, String email) {
		return active(portal, invitee(email, People.newNir(), AgentRole.SUPERVISOR));
	}

	/** A supervisor whose number the fund also knows. */
	public static Agent whoIs(ApplicationContext portal, Nir nir) {
		return active(portal, invitee(newEmail(), nir, AgentRole.SUPERVISOR));
	}

	static Agent active(ApplicationContext portal, Invitee invitee) {
		portal.getBean(AgentAccounts.class).open(invitee, portal.getBean(Passwords.class).hash(new Password(PASSWORD)));
		return portal.getBean(AgentAccounts.class).byPassword(invitee.email().value(), PASSWORD).orElseThrow();
	}

	/** Invites a supervisor without a number; no other may be active. */
	public static void inviteFirst(ApplicationContext portal, String email) {
		disableAll(portal);
		portal.getBean(FirstInvitation.class).invite(invitee(email, null, AgentRole.SUPERVISOR));
	}

	/** Disables all agents, as before the first start. */
	static void disableAll(ApplicationContext portal) {
		portal.getBean(JdbcClient.class).sql("update agent set state = 'DISABLED' where state = 'ACTIVE'").update();
	}

	/** Disables an agent, as a supervisor would. */
	public static void disable(ApplicationContext portal, Agent agent) {
		portal.getBean(JdbcClient.class)
			.sql("update agent set state = 'DISABLED' where id = ?")
			.param(agent.agentId())
			.update();
	}

	/** The agent with this address chooses {@link #ANOTHER_PASSWORD} by a link. */
	public static void chooseAnotherPassword(ApplicationContext portal, String email) {
		ForgottenAgentPasswords forgotten = portal.getBean(ForgottenAgentPasswords.class);
		OneTimeSecrets secrets = portal.getBean(OneTimeSecrets.class);
		forgotten.ask(new EmailAddress(email), new Network(email));
		UUID agent = portal.getBean(AgentAccountRepository.class)
			.findByInviteeEmail(new EmailAddress(email))
			.orElseThrow()
			.id();
		SecretToken link = secrets.value(ForgottenAgentPasswords.LINK,
				secrets.current(ForgottenAgentPasswords.LINK, agent).orElseThrow().key());
		forgotten.choose(link, new Password(ANOTHER_PASSWORD), null);
	}

	/** The digits of the last code sent to an agent. */
	public static Optional<String> lastCode(ApplicationContext portal, Agent agent) {
		return portal.getBean(JdbcClient.class)
			.sql("select cast(substring(name, 12) as uuid) from one_time_secret where purpose = 'agent-code' and subject_id = ? and ended is null order by issued_at desc")
			.param(agent.agentId())
			.query(UUID.class)
			.list()
			.stream()
			.findFirst()
			.map(portal.getBean(AgentCodes.class)::digits);
	}

	static Invitee invitee(String email, Nir nir, AgentRole role) {
		Invitee invitee = new Invitee();
		invitee.setName("Camille Martin");
		invitee.setEmail(new EmailAddress(email));
		invitee.setNir(nir);
		invitee.setRole(role);
		return invitee;
	}

	/** The token of the invitation for this address, as in the email. */
	public static String invitation(ApplicationContext portal, String email) {
		return portal.getBean(AgentAccountRepository.class)
			.findByInviteeEmail(new EmailAddress(email.toLowerCase(Locale.ROOT)))
			.map((invited) -> portal.getBean(OneTimeSecrets.class).value(AgentInvitations.LINK, invited.invitation()))
			.orElseThrow()
			.value();
	}

}
