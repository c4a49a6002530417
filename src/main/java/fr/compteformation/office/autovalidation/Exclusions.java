package fr.compteformation.office.autovalidation;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.people.account.AccountSnapshot;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.rights.dif.DifDecisions;
import fr.compteformation.rights.hours.DifCalculator;
import fr.compteformation.rights.hours.EmployerHours;

/** Why a declaration that agrees with its documents is still left to the agents. */
@Component
class Exclusions {

	private final Candidates candidates;

	private final Holders holders;

	private final AccountLifeCycle accounts;

	private final IdentityProofs proofs;

	private final Documents documents;

	private final DifDecisions decisions;

	private final DifDecisions.Hold hold;

	private final DifCalculator calculator;

	Exclusions(Candidates candidates, Holders holders, AccountLifeCycle accounts, IdentityProofs proofs,
			Documents documents, DifDecisions decisions, DifDecisions.Hold hold, DifCalculator calculator) {
		this.candidates = candidates;
		this.holders = holders;
		this.accounts = accounts;
		this.proofs = proofs;
		this.documents = documents;
		this.decisions = decisions;
		this.hold = hold;
		this.calculator = calculator;
	}

	/** The first reason that applies; empty if the rule may validate it. */
	Optional<CheckOutcome> of(Candidates.Candidate candidate) {
		return ofPerson(candidate).or(() -> ofHours(candidate))
			.or(() -> ofFiles(this.candidates.files(candidate.id())))
			.or(() -> ofPast(candidate));
	}

	private Optional<CheckOutcome> ofPerson(Candidates.Candidate candidate) {
		Optional<AccountId> account = this.holders.accountOf(candidate.holder()).map(AccountId::new);
		if (account.filter(this.proofs::isProven).isEmpty()) {
			return Optional.of(CheckOutcome.UNPROVEN);
		}
		boolean active = !this.accounts.isOwnerDeceased(account.get())
				&& this.accounts.read(account.get()).filter(AccountSnapshot::isSuspended).isEmpty();
		return active ? Optional.empty() : Optional.of(CheckOutcome.SUSPENDED);
	}

	private Optional<CheckOutcome> ofHours(Candidates.Candidate candidate) {
		if (!this.calculator.sum(List.of(new EmployerHours(candidate.read()))).equals(candidate.hours())) {
			return Optional.of(CheckOutcome.ROUNDED);
		}
		return this.decisions.isAboveLimit(candidate.hours()) ? Optional.of(CheckOutcome.ABOVE_LIMIT)
				: Optional.empty();
	}

	private Optional<CheckOutcome> ofFiles(List<DocumentId> files) {
		if (files.isEmpty() || this.documents.described(files).size() < files.size()) {
			return Optional.of(CheckOutcome.NO_FILE);
		}
		return files.stream().anyMatch((file) -> this.documents.copiesOf(file).ofOthers() > 0)
				? Optional.of(CheckOutcome.FILE_OF_OTHERS) : Optional.empty();
	}

	private Optional<CheckOutcome> ofPast(Candidates.Candidate candidate) {
		if (this.hold.isHeld(candidate.id())) {
			return Optional.of(CheckOutcome.HELD);
		}
		if (candidate.inHands()) {
			return Optional.of(CheckOutcome.IN_HANDS);
		}
		if (this.candidates.isTouched(candidate)) {
			return Optional.of(CheckOutcome.TOUCHED);
		}
		return this.candidates.hasOthers(candidate) ? Optional.of(CheckOutcome.DECLARED_BEFORE) : Optional.empty();
	}

}
