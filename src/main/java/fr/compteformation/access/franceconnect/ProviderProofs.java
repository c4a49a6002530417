package fr.compteformation.access.franceconnect;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.access.civilstatus.NirComparison;
import fr.compteformation.access.civilstatus.PivotIdentity;
import fr.compteformation.people.account.AccountCitizens;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.identityproof.ProofMethod;

/**
 * Proves the identity of account owners by the identity that the provider supplies: the
 * account’s number and its holder’s birth name must match. The caller has verified the
 * provider’s answer and knows whose account it is.
 */
@Service
@Transactional
public class ProviderProofs {

	private final IdentityProofs proofs;

	private final Links links;

	private final Holders holders;

	private final AccountCitizens accounts;

	ProviderProofs(IdentityProofs proofs, Links links, Holders holders, AccountCitizens accounts) {
		this.proofs = proofs;
		this.links = links;
		this.holders = holders;
		this.accounts = accounts;
	}

	/** Proves an identity as its owner asked. An account is not linked by this. */
	public ProofOutcome prove(UUID account, PivotIdentity identity, ProviderSubject subject) {
		AccountId id = new AccountId(account);
		ProofOutcome outcome = judge(id, identity, subject);
		if (outcome instanceof ProofOutcome.Differs || outcome instanceof ProofOutcome.OfAnother) {
			this.proofs.reportAttempt(id, ProofMethod.FRANCE_CONNECT);
		}
		return outcome;
	}

	/** Proves an identity at a sign-in or a link; without a match nothing changes. */
	public void proveIfRight(UUID account, PivotIdentity identity, ProviderSubject subject) {
		AccountId id = new AccountId(account);
		if (!this.proofs.isProven(id)) {
			judge(id, identity, subject);
		}
	}

	private ProofOutcome judge(AccountId account, PivotIdentity identity, ProviderSubject subject) {
		Optional<HolderId> holder = this.holders.namesakeOf(account.value());
		if (holder.isEmpty()) {
			return new ProofOutcome.NameFirst();
		}
		Set<NirComparison.Mismatch> mismatches = mismatches(account, holder.get(), identity);
		if (!mismatches.isEmpty()) {
			return new ProofOutcome.Differs(mismatches);
		}
		return this.proofs.proveBySubject(account, subject.hash(), isAnothers(subject, holder.get()))
				? new ProofOutcome.Proven() : new ProofOutcome.OfAnother();
	}

	private Set<NirComparison.Mismatch> mismatches(AccountId account, HolderId holder, PivotIdentity identity) {
		Set<NirComparison.Mismatch> mismatches = EnumSet.noneOf(NirComparison.Mismatch.class);
		mismatches.addAll(new NirComparison(this.accounts.nirOf(account).orElseThrow(), identity).mismatches());
		if (!this.holders.isNamed(holder, identity.birthName())) {
			mismatches.add(NirComparison.Mismatch.BIRTH_NAME);
		}
		return mismatches;
	}

	// A holder may have a second account, by a former number.
	private boolean isAnothers(ProviderSubject subject, HolderId holder) {
		return this.links.accountOf(subject)
			.flatMap((linked) -> this.accounts.nirOf(new AccountId(linked)))
			.flatMap(this.holders::byNir)
			.filter((other) -> !other.equals(holder))
			.isPresent();
	}

}
