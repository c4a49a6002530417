package fr.compteformation.rights.dif;

import fr.compteformation.platform.amounts.Euros;

/**
 * What a decision would do to the account.
 *
 * @param before what the DIF is worth now
 * @param after what it would be worth
 */
public record DifEffect(Euros before, Euros after) {

	/** Less than zero when something is taken away. */
	public Euros difference() {
		return new Euros(this.after.cents() - this.before.cents());
	}

}
