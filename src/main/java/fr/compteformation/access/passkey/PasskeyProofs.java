package fr.compteformation.access.passkey;

import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proofs;
import fr.compteformation.platform.security.Refused;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * Identity proofs by passkey instead of password, for signed-in people.
 */
@Service
@Transactional
public class PasskeyProofs {

	private final PasskeyTable table;

	private final RelyingParty party;

	private final Proofs proofs;

	private final SecurityRecord record;

	PasskeyProofs(PasskeyTable table, RelyingParty party, Proofs proofs, SecurityRecord record) {
		this.table = table;
		this.party = party;
		this.proofs = proofs;
		this.record = record;
	}

	/** The WebAuthn request that replaces the password; empty without a passkey. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<Ceremony<PublicKeyCredentialRequestOptions>> askForProof(Citizen citizen) {
		return this.table.hasAny(citizen.accountId()) ? Optional.of(this.party.askForSign(citizen.accountId(), true))
				: Optional.empty();
	}

	/**
	 * Verifies the answer. It counts like the password if it comes from the person’s own
	 * passkey with user verification.
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public boolean prove(Citizen citizen, Ceremony<PublicKeyCredentialRequestOptions> asked, String answer) {
		boolean right = this.party.isSign(citizen.accountId(), asked, true, answer);
		if (right) {
			this.proofs.given(citizen);
		}
		else {
			this.record.note(Refused.PROOF_WRONG, null, citizen.accountId());
		}
		return right;
	}

}
