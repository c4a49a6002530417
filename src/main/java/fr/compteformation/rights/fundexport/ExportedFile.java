package fr.compteformation.rights.fundexport;

/**
 * A file for the fund: its columns, in order, and where they come from. The layout is
 * described in {@code src/docs/export.md}; a column is added at the end only.
 */
enum ExportedFile {

	/**
	 * Every line of the ledger. People are named by their account number: nobody needs
	 * more to add up.
	 */
	MOVEMENTS("mouvements.csv",
			"compte;compteur;numero;genre;unite;montant;solde_avant;solde;date;ecrit_le;annee;centiemes_heures;"
					+ "regle;contrepasse;motif",
			"""
					select holder.account_number, movement.counter, movement.number, movement.kind, movement.unit,
						movement.amount, movement.balance_before, movement.balance, movement.booked_on,
						movement.written_at, movement.earned_in, movement.hours_hundredths, movement.rule_code,
						movement.reverses, movement.motive
					from movement join holder on holder.id = movement.holder_id
					order by holder.account_number, movement.counter, movement.number"""),

	/** Every declaration, those that were replaced too. */
	DECLARATIONS("declarations.csv",
			"reference;compte;etat;origine;heures;heures_creditees;declaree_le;remplacee_le;recue_le", """
					select declared.reference, holder.account_number, declared.state, declared.origin, declared.hours,
						declared.credited, declared.declared_at, declared.replaced_at, declared.received_on
					from dif_declaration declared join holder on holder.id = declared.holder_id
					order by declared.reference""");

	private final String fileName;

	private final String columns;

	private final String query;

	ExportedFile(String fileName, String columns, String query) {
		this.fileName = fileName;
		this.columns = columns;
		this.query = query;
	}

	String fileName() {
		return this.fileName;
	}

	/** The first line. */
	String columns() {
		return this.columns;
	}

	String query() {
		return this.query;
	}

}
