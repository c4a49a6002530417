package fr.compteformation.rights.ledger;

import jakarta.persistence.Embeddable;

import fr.compteformation.platform.amounts.Euros;

/**
 * How a training is paid.
 *
 * @param dif from the DIF
 * @param cpf from the CPF
 * @param cec from the CEC
 * @param c2pPoints points of the C2P
 * @param c2p what those points are worth
 * @param participation what the law asks of the person; zero when exempt
 * @param remainder what rights do not cover and the person pays besides
 */
@Embeddable
public record FundingPlan(Euros dif, Euros cpf, Euros cec, int c2pPoints, Euros c2p, Euros participation,
		Euros remainder) {

	/** What the person pays themselves. */
	public Euros forThePerson() {
		return this.participation.plus(this.remainder);
	}

	/** What is taken from rights. */
	public Euros fromRights() {
		return this.dif.plus(this.cpf).plus(this.cec).plus(this.c2p);
	}

}
