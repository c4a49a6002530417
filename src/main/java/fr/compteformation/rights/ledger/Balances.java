package fr.compteformation.rights.ledger;

import java.util.Map;

import fr.compteformation.platform.amounts.Euros;

/**
 * A person’s balances.
 *
 * @param cpf without the DIF
 * @param dif the part earned before 2015
 * @param cec for volunteering
 * @param c2pPoints for arduous work, in points
 */
public record Balances(Euros cpf, Euros dif, Euros cec, int c2pPoints) {

	/** No rights yet. */
	public static final Balances ZERO = new Balances(Euros.ZERO, Euros.ZERO, Euros.ZERO, 0);

	/** Creates balances by account, each in its unit; missing accounts are zero. */
	static Balances of(Map<Counter, Long> amounts) {
		return new Balances(new Euros(amounts.getOrDefault(Counter.CPF, 0L)),
				new Euros(amounts.getOrDefault(Counter.DIF, 0L)), new Euros(amounts.getOrDefault(Counter.CEC, 0L)),
				Math.toIntExact(amounts.getOrDefault(Counter.C2P, 0L)));
	}

	/** The headline amount: CPF and DIF, without the CEC. */
	public Euros headline() {
		return this.cpf.plus(this.dif);
	}

}
