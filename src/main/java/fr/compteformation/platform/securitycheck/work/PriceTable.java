package fr.compteformation.platform.securitycheck.work;

/**
 * The price of an answer in shares of work. In ordinary times it depends on the way only;
 * beyond the free answers of an address, its prefix or the portal it doubles again and
 * again, up to a bound.
 */
class PriceTable {

	/** The free answers divided by this double the price. */
	private static final double PARTS = 5;

	/** How often the price has doubled when a budget is used up. */
	private static final double DOUBLED_BY_BUDGET = 4;

	private final PriceSettings settings;

	PriceTable(PriceSettings settings) {
		this.settings = settings;
	}

	int shares(Way way, Demand demand) {
		double doubled = beyond(demand.address(), this.settings.address())
				+ beyond(demand.prefix(), this.settings.prefix()) + beyond(demand.portal(), this.settings.portal())
				+ DOUBLED_BY_BUDGET * demand.budget();
		return (int) Math.min(this.settings.most(), Math.ceil(this.settings.shares(way) * Math.pow(2, doubled)));
	}

	private static double beyond(int answers, int free) {
		return PARTS * Math.max(0, answers - free) / free;
	}

}
