package fr.compteformation.access.recovery;

import java.util.UUID;
import java.util.concurrent.Callable;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.SignedInAs;
import fr.compteformation.access.passkey.KeyHolder;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.security.Agent;

/**
 * Recovery requests, and agents who handle them.
 */
public final class SomeRecoveries {

	public static final Agent AGENT = new Agent(UUID.randomUUID(), 214, "Agent 214", false);

	private SomeRecoveries() {
	}

	/** Requests recovery with contact details. */
	public static UUID ask(ApplicationContext portal, KeyHolder person, String contact) {
		RecoveryRequest request = new RecoveryRequest();
		request.setContact(contact);
		portal.getBean(Recoveries.class).ask(person.half(), request);
		return idOf(portal, person);
	}

	/** An agent takes and accepts the person’s latest request. */
	public static void accept(ApplicationContext portal, KeyHolder person) {
		decide(portal, person, RecoveryDecision.Motive.CALLED_BACK);
	}

	/** An agent takes and refuses the person’s latest request. */
	public static void refuse(ApplicationContext portal, KeyHolder person) {
		decide(portal, person, RecoveryDecision.Motive.NO_ANSWER);
	}

	/** An agent accepts a request that is already taken. */
	public static void decideTaken(ApplicationContext portal, KeyHolder person) {
		UUID id = idOf(portal, person);
		byAgent(portal, () -> portal.getBean(RecoveryCases.class)
			.decide(AGENT, id, version(portal, id), decision(RecoveryDecision.Motive.CALLED_BACK)));
	}

	private static void decide(ApplicationContext portal, KeyHolder person, RecoveryDecision.Motive motive) {
		UUID id = idOf(portal, person);
		RecoveryCases cases = portal.getBean(RecoveryCases.class);
		byAgent(portal, () -> cases.take(AGENT, id, version(portal, id)));
		byAgent(portal, () -> cases.decide(AGENT, id, version(portal, id), decision(motive)));
	}

	public static RecoveryDecision decision(RecoveryDecision.Motive motive) {
		RecoveryDecision decision = new RecoveryDecision();
		decision.setMotive(motive);
		decision.setRemark("Rappelée au numéro du compte, trois questions.");
		return decision;
	}

	public static <T> T byAgent(ApplicationContext portal, Callable<T> task) {
		return SignedInAs.as(portal, AGENT, task);
	}

	/** The token of the link in the emails about the person’s latest request. */
	public static String cancelToken(ApplicationContext portal, KeyHolder person) {
		return portal.getBean(OneTimeSecrets.class)
			.value(Recoveries.CANCEL_LINK, idOf(portal, person).toString())
			.value();
	}

	public static UUID idOf(ApplicationContext portal, KeyHolder person) {
		return portal.getBean(JdbcClient.class)
			.sql("select id from recovery_request where account_id = ? order by asked_at desc fetch first 1 rows only")
			.param(person.citizen().accountId())
			.query(UUID.class)
			.single();
	}

	public static long version(ApplicationContext portal, UUID id) {
		return portal.getBean(JdbcClient.class)
			.sql("select version from recovery_request where id = ?")
			.param(id)
			.query(Long.class)
			.single();
	}

}
