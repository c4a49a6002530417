package fr.compteformation.training.trades;

/**
 * The fields of work of ROME; the first letter of a trade’s code. The constant names end
 * the translation keys.
 */
public enum TradeFamily {

	/** Agriculture and nature. */
	A,
	/** Arts and crafts. */
	B,
	/** Bank, insurance, property. */
	C,
	/** Shops and sales. */
	D,
	/** Communication and media. */
	E,
	/** Building. */
	F,
	/** Hotels, restaurants, tourism, leisure. */
	G,
	/** Industry. */
	H,
	/** Maintenance. */
	I,
	/** Health. */
	J,
	/** Services to people. */
	K,
	/** Shows. */
	L,
	/** Support of companies. */
	M,
	/** Transport and logistics. */
	N;

	/** The translation key of its name. */
	public String messageKey() {
		return "trades.family." + name();
	}

}
