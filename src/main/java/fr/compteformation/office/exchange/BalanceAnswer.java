package fr.compteformation.office.exchange;

import java.time.Instant;

import fr.compteformation.rights.ledger.Balances;

/**
 * The balance of a holder. The names are a contract; amounts are in cents.
 *
 * @param asOf when it was read
 * @param cpfCents the CPF, without DIF and top-ups
 * @param difCents the DIF
 * @param topUpCents what employers added
 * @param cecCents the CEC
 * @param c2pPoints the C2P, in points
 */
record BalanceAnswer(Instant asOf, long cpfCents, long difCents, long topUpCents, long cecCents, int c2pPoints) {

	static BalanceAnswer of(Balances balances, Instant now) {
		return new BalanceAnswer(now, balances.cpf().cents(), balances.dif().cents(), balances.topUps().cents(),
				balances.cec().cents(), balances.c2pPoints());
	}

}
