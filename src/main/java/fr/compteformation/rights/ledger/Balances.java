package fr.compteformation.rights.ledger;

import java.util.Map;

import fr.compteformation.platform.amounts.Euros;

/**
 * A person’s balances.
 *
 * @param cpf without the DIF
 * @param dif the part earned before 2015
 * @param topUps what employers added
 * @param cec for volunteering
 * @param c2pPoints for arduous work, in points
 */
public record Balances(Euros cpf, Euros dif, Euros topUps, Euros cec, int c2pPoints) {

	/** No rights yet. */
	public static final Balances ZERO = new Balances(Euros.ZERO, Euros.ZERO, Euros.ZERO, Euros.ZERO, 0);

	/** Creates balances by account, each in its unit; missing accounts are zero. */
	static Balances of(Map<Counter, Long> amounts) {
		return new Balances(euros(amounts, Counter.CPF), euros(amounts, Counter.DIF), euros(amounts, Counter.TOP_UP),
				euros(amounts, Counter.CEC), Math.toIntExact(amounts.getOrDefault(Counter.C2P, 0L)));
	}

	private static Euros euros(Map<Counter, Long> amounts, Counter counter) {
		return new Euros(amounts.getOrDefault(counter, 0L));
	}

	/** What the cap of the CPF counts: CPF and DIF, without top-ups. */
	public Euros underCap() {
		return this.cpf.plus(this.dif);
	}

	/** The headline amount: CPF, DIF and top-ups, without the CEC. */
	public Euros headline() {
		return underCap().plus(this.topUps);
	}

}
