package fr.compteformation.people.identityproof;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.mail.Outbox;

/**
 * Asks the owners of accounts that are older than the proofs, once and by email, to prove
 * who they are.
 */
@Component
class ProofRequests {

	private static final int AT_ONCE = 200;

	private final IdentityProofSettings settings;

	private final JdbcClient database;

	private final Outbox outbox;

	ProofRequests(IdentityProofSettings settings, JdbcClient database, Outbox outbox) {
		this.settings = settings;
		this.database = database;
		this.outbox = outbox;
	}

	/**
	 * Writes to some owners. Each email goes into the outbox in the transaction that
	 * deletes its request: a crash neither forgets nor repeats one.
	 * @return whether there may be more
	 */
	@Transactional
	public boolean sendSome() {
		if (this.settings.identityProof() == IdentityProofPolicy.NONE) {
			return false;
		}
		List<UUID> accounts = this.database.sql(
				"select account_id from identity_proof_request order by account_id fetch first :most rows only for update")
			.param("most", AT_ONCE)
			.query((row, number) -> row.getObject("account_id", UUID.class))
			.list();
		if (!accounts.isEmpty()) {
			this.database.sql("delete from identity_proof_request where account_id in (:accounts)")
				.param("accounts", accounts)
				.update();
			accounts.forEach((account) -> this.outbox.add(IdentityProofMails.Template.IDENTITY_TO_PROVE, account));
		}
		return accounts.size() == AT_ONCE;
	}

}
