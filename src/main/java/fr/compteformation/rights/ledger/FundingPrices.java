package fr.compteformation.rights.ledger;

import fr.compteformation.platform.amounts.Euros;

/**
 * The prices in force on one day, and how they split the cost of a training. Of the C2P
 * only whole points are used.
 *
 * @param point the value of a C2P point, in cents
 * @param participation the mandatory participation, in cents; not owed by people who pay
 * with points or with what an employer added (code du travail, L6323-7)
 */
record FundingPrices(long point, long participation) {

	FundingPlan plan(Euros price, Balances rights) {
		if (price.cents() < 0) {
			throw new IllegalArgumentException("a price below zero");
		}
		FundingPlan withoutParticipation = share(price.cents(), 0, rights);
		return withoutParticipation.isExempting() ? withoutParticipation
				: share(price.cents(), Math.min(price.cents(), this.participation), rights);
	}

	private FundingPlan share(long price, long asked, Balances rights) {
		long left = price - asked;
		long dif = Math.min(left, rights.dif().cents());
		left -= dif;
		long cpf = Math.min(left, rights.cpf().cents());
		left -= cpf;
		long topUps = Math.min(left, rights.topUps().cents());
		left -= topUps;
		long cec = Math.min(left, rights.cec().cents());
		left -= cec;
		int points = (int) Math.min(left / this.point, rights.c2pPoints());
		left -= points * this.point;
		return new FundingPlan(new Euros(dif), new Euros(cpf), new Euros(topUps), new Euros(cec), points,
				new Euros(points * this.point), new Euros(asked), new Euros(left));
	}

}
