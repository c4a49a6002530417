package fr.compteformation.training.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.Funding;
import fr.compteformation.rights.ledger.FundingPlan;

/**
 * The trainings on offer as the signed-in person would pay for them. The plans are those
 * that a draft shows before an exemption is declared.
 */
@Service
@Transactional(readOnly = true)
public class FundedCatalogue {

	private static final Comparator<OfferFunding> LEAST_LEFT_TO_PAY = Comparator
		.comparing((OfferFunding funding) -> (funding.plan() != null) ? funding.plan().remainder() : Euros.ZERO);

	private final Catalogue catalogue;

	private final Holders holders;

	private final Funding funding;

	FundedCatalogue(Catalogue catalogue, Holders holders, Funding funding) {
		this.catalogue = catalogue;
		this.holders = holders;
		this.funding = funding;
	}

	/** All offers, earliest start first. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<OfferFunding> offersFor(Citizen citizen) {
		List<Offer> offers = this.catalogue.offers();
		return spender(citizen).map((holder) -> funded(holder, offers))
			.orElseGet(() -> offers.stream().map((offer) -> new OfferFunding(offer, null)).toList());
	}

	/**
	 * The offers that rights pay best: those paid in full first, then those that leave
	 * the least to pay; none that rights do not pay at all.
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<OfferFunding> bestFor(Citizen citizen, int most) {
		return offersFor(citizen).stream()
			.filter(OfferFunding::isFunded)
			.sorted(LEAST_LEFT_TO_PAY)
			.limit(most)
			.toList();
	}

	private List<OfferFunding> funded(HolderId holder, List<Offer> offers) {
		List<FundingPlan> plans = this.funding.plans(holder,
				offers.stream().map((offer) -> offer.training().price()).toList(), false);
		return IntStream.range(0, offers.size())
			.mapToObj((index) -> new OfferFunding(offers.get(index), plans.get(index)))
			.toList();
	}

	private Optional<HolderId> spender(Citizen citizen) {
		return switch (this.holders.attachmentOf(citizen.accountId())) {
			case Attachment.Attached attached ->
				Optional.of(attached.holder()).filter((holder) -> !this.funding.isClosed(holder));
			case Attachment.Withheld withheld -> Optional.empty();
		};
	}

}
