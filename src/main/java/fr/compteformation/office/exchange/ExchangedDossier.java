package fr.compteformation.office.exchange;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A dossier that was submitted. The names are a contract; amounts are in cents.
 *
 * @param reference its reference
 * @param accountNumber the account number of the holder
 * @param submittedAt when it was submitted
 * @param state its state
 * @param declined whether the provider refused it
 * @param providerSiret the provider; {@code null} if it is not of the catalogue
 * @param priceCents the price
 * @param fundedCents what the rights pay, once validated
 * @param startsOn the first day of the training
 * @param endsOn its last day
 * @param validatedAt when the provider accepted it
 * @param closedAt when it was closed
 * @param cancelledAt when it was cancelled
 */
record ExchangedDossier(String reference, String accountNumber, Instant submittedAt, String state, boolean declined,
		@Nullable String providerSiret, long priceCents, @Nullable Long fundedCents, LocalDate startsOn,
		LocalDate endsOn, @Nullable Instant validatedAt, @Nullable Instant closedAt, @Nullable Instant cancelledAt) {

	/** Personal data: never write it to a log. */
	@Override
	public String toString() {
		return "dossier " + this.reference;
	}

}
