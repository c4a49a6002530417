package fr.compteformation.rights.ledger;

import java.util.List;
import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.security.Citizen;

/**
 * Entry point of the module for the signed-in person.
 */
@Service
@Transactional(readOnly = true)
public class Rights {

	private final Holders holders;

	private final Ledger ledger;

	private final Funding funding;

	Rights(Holders holders, Ledger ledger, Funding funding) {
		this.holders = holders;
		this.ledger = ledger;
		this.funding = funding;
	}

	/** Whether the signed-in person may see rights yet. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Attachment attachmentOf(Citizen citizen) {
		return this.holders.attachmentOf(citizen.accountId());
	}

	/**
	 * The balances of the signed-in person; zero while the account is not attached.
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Balances balancesOf(Citizen citizen) {
		return switch (attachmentOf(citizen)) {
			case Attachment.Attached attached -> this.ledger.balancesOf(attached.holder());
			case Attachment.Withheld withheld -> Balances.ZERO;
		};
	}

	/**
	 * The movements of the signed-in person, latest first; empty while the account is not
	 * attached.
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<Movement> movementsOf(Citizen citizen) {
		return switch (attachmentOf(citizen)) {
			case Attachment.Attached attached -> this.ledger.movementsOf(attached.holder());
			case Attachment.Withheld withheld -> List.of();
		};
	}

	/**
	 * What the rights of the signed-in person would pay today; empty while the account is
	 * not attached, and if the rights may not be spent.
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<Funding.Quote> quoteFor(Citizen citizen) {
		return switch (attachmentOf(citizen)) {
			case Attachment.Attached attached -> Optional.of(attached.holder())
				.filter((holder) -> !this.funding.isClosed(holder))
				.map(this.funding::quote);
			case Attachment.Withheld withheld -> Optional.empty();
		};
	}

	/** Whether the signed-in person declared their DIF hours. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public boolean difIsDeclaredBy(Citizen citizen) {
		return switch (attachmentOf(citizen)) {
			case Attachment.Attached attached -> this.funding.difIsDeclared(attached.holder());
			case Attachment.Withheld withheld -> false;
		};
	}

}
