package fr.compteformation.demo.crowd;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.NewAccount;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.identityproof.ProofMethod;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDeclarations;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.dif.DifOutcome;
import fr.compteformation.rights.dif.DifSituation;
import fr.compteformation.rights.hours.EmployerHours;

/**
 * Opens the accounts of the crowd, without a password, and declares their hours.
 */
@Component
@Profile("demo")
class CrowdDeclarations {

	private final Accounts accounts;

	private final IdentityProofs proofs;

	private final Holders holders;

	private final Documents documents;

	private final DifDeclarations declarations;

	private final CrowdAgents authority;

	CrowdDeclarations(Accounts accounts, IdentityProofs proofs, Holders holders, Documents documents,
			DifDeclarations declarations, CrowdAgents authority) {
		this.accounts = accounts;
		this.proofs = proofs;
		this.holders = holders;
		this.documents = documents;
		this.declarations = declarations;
		this.authority = authority;
	}

	/** Whether the crowd is there already. */
	boolean hasMet(CrowdMember member) {
		return this.accounts.exists(member.nir());
	}

	/** Opens the account and declares. */
	Citizen declare(CrowdMember member, Instant now) {
		Citizen citizen = this.accounts.open(new NewAccount(member.identity(), null, null, now, Locale.FRENCH));
		this.proofs.takeOver(new AccountId(citizen.accountId()), ProofMethod.LETTER, now);
		DocumentId file = this.documents
			.takeOver(new DocumentOwner(holderOf(member).value()), "Attestation DIF.pdf",
					member.document().drawnFor(member.name()))
			.id();
		require(this.authority.as(citizen, () -> this.declarations.declareWithoutForm(citizen,
				new EmployerHours(BigDecimal.valueOf(member.hours())), file, situation(citizen).visit())));
		return citizen;
	}

	/** The holder of the declaration. */
	HolderId holderOf(CrowdMember member) {
		return this.holders.byNir(member.nir()).orElseThrow();
	}

	/** The declaration as it is now. */
	DifDetails current(Citizen citizen) {
		return this.authority.as(citizen, () -> situation(citizen).current().orElseThrow());
	}

	/** Answers or contests. */
	void answer(Citizen citizen, CrowdAct act) {
		DifDetails current = current(citizen);
		DifAct answer = DifAct.valueOf(act.what());
		require(this.authority.as(citizen, () -> this.declarations.answer(citizen, answer, current.version(),
				CrowdWords.of(answer, 0), List.of())));
	}

	private DifSituation.Open situation(Citizen citizen) {
		return (DifSituation.Open) Objects.requireNonNull(this.declarations.situationOf(citizen));
	}

	private static void require(DifOutcome outcome) {
		if (outcome != DifOutcome.DONE) {
			throw new IllegalStateException("the crowd of the demonstration is refused: " + outcome);
		}
	}

}
