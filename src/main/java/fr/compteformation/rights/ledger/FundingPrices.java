package fr.compteformation.rights.ledger;

import fr.compteformation.platform.amounts.Euros;

/**
 * What funding goes by on one day, and how it shares a price out: rights in their order,
 * of the C2P only whole points.
 *
 * @param point what a point of C2P is worth, in cents
 * @param participation what the person is asked for, in cents; nobody who pays with
 * points is asked (code du travail, L6323-7)
 */
record FundingPrices(long point, long participation) {

	FundingPlan plan(Euros price, Balances rights) {
		if (price.cents() < 0) {
			throw new IllegalArgumentException("a price below zero");
		}
		FundingPlan withoutParticipation = share(price.cents(), 0, rights);
		return (withoutParticipation.c2pPoints() > 0) ? withoutParticipation
				: share(price.cents(), Math.min(price.cents(), this.participation), rights);
	}

	private FundingPlan share(long price, long asked, Balances rights) {
		long left = price - asked;
		long dif = Math.min(left, rights.dif().cents());
		left -= dif;
		long cpf = Math.min(left, rights.cpf().cents());
		left -= cpf;
		long cec = Math.min(left, rights.cec().cents());
		left -= cec;
		int points = (int) Math.min(left / this.point, rights.c2pPoints());
		left -= points * this.point;
		return new FundingPlan(new Euros(dif), new Euros(cpf), new Euros(cec), points, new Euros(points * this.point),
				new Euros(asked), new Euros(left));
	}

}
