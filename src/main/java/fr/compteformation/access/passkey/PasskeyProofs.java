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
 * Showing who one is by a passkey in place of the password, for a person who is signed
 * in.
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

	/** What a browser is asked in place of the password; empty without a passkey. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<Ceremony<PublicKeyCredentialRequestOptions>> askForProof(Citizen citizen) {
		return this.table.hasAny(citizen.accountId()) ? Optional.of(this.party.askForSign(citizen.accountId(), true))
				: Optional.empty();
	}

	/**
	 * Whether the browser’s answer shows that it is this very person: their passkey, on a
	 * device that made sure of them. Then it is a proof, as the password is.
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
