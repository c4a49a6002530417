package fr.compteformation.access.identitydocument;

import java.util.UUID;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.SignedInAs;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.SomeFiles;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;

/** Requests with small files, and agents’ decisions about them. */
public final class SomeIdentityRequests {

	private SomeIdentityRequests() {
	}

	/** The files of an identity card, not yet sent. */
	public static IdentityPapers papers(ApplicationContext portal, Citizen citizen) {
		IdentityPapers papers = new IdentityPapers();
		papers.setKind(IdentityDocumentKind.IDENTITY_CARD);
		papers.setFront(file(portal, citizen, "Recto.pdf"));
		papers.setBack(file(portal, citizen, "Verso.pdf"));
		papers.setNumber(file(portal, citizen, "Attestation.pdf"));
		return papers;
	}

	/** A file of the person’s account. */
	public static DocumentId file(ApplicationContext portal, Citizen citizen, String name) {
		return SomeFiles.saying(portal, DocumentOwner.account(citizen), name, "Compte de test").id();
	}

	/** Sends an identity card. */
	public static UUID submit(ApplicationContext portal, Citizen citizen) {
		IdentityPapers papers = papers(portal, citizen);
		SignedInAs.as(portal, citizen, () -> portal.getBean(IdentityRequests.class).submit(citizen, papers));
		return idOf(portal, citizen);
	}

	/** An agent decides about the current version. */
	public static IdentityCases.Outcome decide(ApplicationContext portal, Agent agent, UUID id, IdentityAct act) {
		return SignedInAs.as(portal, agent,
				() -> portal.getBean(IdentityCases.class).decide(agent, id, version(portal, id), decision(act)));
	}

	/** A decision with a reason if the act needs one. */
	public static IdentityDecision decision(IdentityAct act) {
		IdentityDecision decision = new IdentityDecision();
		decision.setAct(act);
		if (act.needsMotive()) {
			decision.setMotive(IdentityMotive.UNREADABLE);
			decision.setText("Le recto est flou.");
		}
		return decision;
	}

	/** The id of the person’s latest request. */
	public static UUID idOf(ApplicationContext portal, Citizen citizen) {
		return portal.getBean(JdbcClient.class)
			.sql("select id from identity_request where account_id = ? order by submitted_at desc fetch first 1 rows only")
			.param(citizen.accountId())
			.query(UUID.class)
			.single();
	}

	/** The current version of a request. */
	public static long version(ApplicationContext portal, UUID id) {
		return portal.getBean(JdbcClient.class)
			.sql("select version from identity_request where id = ?")
			.param(id)
			.query(Long.class)
			.single();
	}

}
