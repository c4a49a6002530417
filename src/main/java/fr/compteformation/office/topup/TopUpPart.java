package fr.compteformation.office.topup;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.portability.DataArchive;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.Movement;

/** What employers deposited for a person, in the archive of the person’s data. */
@Component
@Order(410)
class TopUpPart implements DataPart {

	private final TopUpRepository topUps;

	private final Holders holders;

	TopUpPart(TopUpRepository topUps, Holders holders) {
		this.topUps = topUps;
		this.holders = holders;
	}

	@Override
	public void write(Citizen citizen, Locale locale, DataArchive archive) throws IOException {
		if (this.holders.attachmentOf(citizen.accountId()) instanceof Attachment.Attached attached) {
			List<Deposited> deposits = this.topUps.findByHolderOrderBySentAt(attached.holder())
				.stream()
				.map(Deposited::of)
				.toList();
			if (!deposits.isEmpty()) {
				archive.addJson("abondements.json", deposits);
			}
		}
	}

	/** A deposit in the export. The amount is in euro cents. */
	private record Deposited(String reference, String employer, String siret, String birthName, LocalDate bornOn,
			long amountCents, Movement.Motive motive, @Nullable String otherMotive, LocalDate paidOn,
			String paymentReference, Instant sentAt, @Nullable Instant creditedAt) {

		static Deposited of(TopUp topUp) {
			TopUpDetails details = topUp.details();
			return new Deposited(topUp.reference().value(), topUp.organisation(), topUp.siret(), details.birthName(),
					details.bornOn(), details.amount().cents(), details.motive(), details.getOtherMotive(),
					details.paidOn(), details.paymentReference(), topUp.sentAt(), topUp.decidedAt());
		}

	}

}
