package fr.compteformation.people.identityproof;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.compteformation.people.holder.AccessRule;
import fr.compteformation.people.holder.AccessRule.Access;
import fr.compteformation.people.holder.HolderId;

/** The rule of the portal’s policy. */
class ProofRule implements AccessRule {

	private final IdentityProofPolicy policy;

	private final IdentityProofRepository proofs;

	private final List<HolderPast> pasts;

	ProofRule(IdentityProofPolicy policy, IdentityProofRepository proofs, List<HolderPast> pasts) {
		this.policy = policy;
		this.proofs = proofs;
		this.pasts = pasts;
	}

	@Override
	public Access accessOf(UUID account, HolderId holder, Instant openedAt) {
		if (this.policy == IdentityProofPolicy.NONE || isProven(account, holder)) {
			return Access.FULL;
		}
		return switch (this.policy) {
			case BEFORE_SPENDING -> hadSomething(holder, openedAt) ? Access.CLOSED : Access.READ_ONLY;
			case BEFORE_RIGHTS, NONE -> Access.CLOSED;
		};
	}

	private boolean isProven(UUID account, HolderId holder) {
		return this.proofs.isProven(account, holder);
	}

	private boolean hadSomething(HolderId holder, Instant openedAt) {
		return this.pasts.stream().anyMatch((past) -> past.existsBefore(holder, openedAt));
	}

}
