package fr.compteformation.people.proofreview;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.identityproof.ProofEntry;

/**
 * What agents see about the proofs of a person.
 *
 * @param holder the person
 * @param accounts the accounts attached to the person
 * @param proofs all proofs, latest first, with withdrawn ones
 * @param presentations all presentations in person, latest first
 * @param withdrawals all withdrawals by agents, latest first
 * @param hints what an agent should look at
 * @param own whether the person is the agent, who then decides nothing
 */
public record ProofOverview(HolderId holder, List<AccountId> accounts, List<ProofEntry> proofs,
		List<PresentationEntry> presentations, List<Withdrawal> withdrawals, Set<IdentityHint> hints, boolean own) {

	/** Whether a proof of this account holds. */
	public boolean isProven(AccountId account) {
		return this.proofs.stream().anyMatch((proof) -> proof.holds() && proof.account().equals(account.value()));
	}

	/** Whether a presentation of this account waits for its second look. */
	public boolean isPresented(AccountId account) {
		return this.presentations.stream()
			.anyMatch((entry) -> entry.secondLook() == null && entry.account().equals(account));
	}

	/**
	 * A withdrawal by an agent, as agents see it.
	 *
	 * @param account the account whose proof was withdrawn
	 * @param motive why
	 * @param remark the agent’s explanation
	 * @param withdrawnAt when
	 * @param agentNumber the agent
	 */
	public record Withdrawal(AccountId account, ProofWithdrawal.Motive motive, String remark, Instant withdrawnAt,
			int agentNumber) {
	}

}
