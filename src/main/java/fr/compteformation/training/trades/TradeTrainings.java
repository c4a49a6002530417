package fr.compteformation.training.trades;

import java.util.List;

/**
 * The trainings on offer that lead to a trade. The search for trainings, which uses
 * trades, implements it.
 */
public interface TradeTrainings {

	/** The trainings for a trade. */
	Offered offeredFor(Trade trade);

	/**
	 * Trainings on offer.
	 *
	 * @param total how many there are
	 * @param first the first few
	 */
	record Offered(int total, List<Link> first) {

		/** No training. */
		public static final Offered NONE = new Offered(0, List.of());

	}

	/**
	 * A training on offer.
	 *
	 * @param title its title
	 * @param provider who holds it
	 * @param address its page
	 */
	record Link(String title, String provider, String address) {
	}

}
