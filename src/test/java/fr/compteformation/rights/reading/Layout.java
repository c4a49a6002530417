package fr.compteformation.rights.reading;

import java.io.IOException;

/**
 * The usual documents that prove hours of DIF.
 */
enum Layout {

	SENTENCE {

		@Override
		Sheet print(Facts facts) throws IOException {
			return head(facts).bold(110, 230, 15, "Attestation de droit individuel à la formation")
				.lines(60, 290, 11, """
						Je soussigné Paul Kerviel, gérant de la société, atteste que
						%s, demeurant 3 rue du Four à Brest,
						dispose au %s d'un solde de %s
						au titre du droit individuel à la formation (DIF).

						Cette attestation est délivrée pour faire valoir ce que de droit.

						Fait à Brest, le 15 janvier 2015""".formatted(facts.titled(), facts.date(),
						facts.hours("heures")));
		}

	},

	FORM {

		@Override
		Sheet print(Facts facts) throws IOException {
			head(facts).bold(160, 220, 14, "ATTESTATION DIF")
				.lines(60, 270, 11, "Nom : %s\nPrénom : %s\nSituation au %s".formatted(facts.family(), facts.first(),
						facts.date()));
			return facts.sheet()
				.text(60, 370, 11, "Heures acquises au titre du DIF")
				.text(330, 370, 11, "120,00 h")
				.text(60, 395, 11, "Heures utilisées")
				.text(330, 395, 11, facts.used() + " h")
				.text(60, 420, 11, "Solde disponible")
				.text(330, 420, 11, facts.decimal() + " h")
				.frame(50, 350, 400, 80);
		}

	},

	WORK_CERTIFICATE {

		@Override
		Sheet print(Facts facts) throws IOException {
			return head(facts).bold(190, 210, 16, "CERTIFICAT DE TRAVAIL")
				.lines(60, 270, 10.5, """
						Nous soussignés certifions avoir employé %s
						du 03/09/2007 au %s en qualité de technicien, à raison de 35 heures par semaine.

						Solde du nombre d'heures acquises au titre du droit individuel à la formation
						(DIF) et non utilisées : %s
						Somme correspondant à ce solde : 798,90 euros
						Organisme collecteur : Opcalia Bretagne

						%s nous quitte libre de tout engagement.
						Fait à Brest, le 31/12/2014""".formatted(facts.titled(), facts.date(), facts.hours("heures"),
						facts.titled()));
		}

	},

	LETTER {

		@Override
		Sheet print(Facts facts) throws IOException {
			return head(facts).text(330, 180, 11, facts.titled()).lines(60, 260, 12, """
					Objet : vos droits DIF au %s

					Bonjour,
					Au %s, il vous reste %s de DIF, à inscrire
					sur votre compte de formation avant le 31 décembre 2020.
					Nous vous rappelons que vous aviez acquis 120 heures.

					La direction des ressources humaines""".formatted(facts.date(), facts.date(), facts.hours("h")));
		}

	},

	/** A payslip whose counters have a row each. */
	PAYSLIP_ROWS {

		@Override
		Sheet print(Facts facts) throws IOException {
			pay(facts).frame(50, 590, 420, 85)
				.text(170, 605, 9, "Acquis")
				.text(260, 605, 9, "Pris")
				.text(350, 605, 9, "Solde");
			String[][] rows = { { "Congés payés", "25,00", "12,00", "13,00" }, { "RTT", "9,00", "4,00", "5,00" },
					{ "DIF (heures)", "120,00", facts.used(), facts.decimal() } };
			for (int row = 0; row < rows.length; row++) {
				for (int column = 0; column < 4; column++) {
					facts.sheet().text((column == 0) ? 60 : 80 + 90 * column, 625 + 18 * row, 9, rows[row][column]);
				}
			}
			return facts.sheet();
		}

	},

	/** A payslip whose counters have a column each. */
	PAYSLIP_COLUMNS {

		@Override
		Sheet print(Facts facts) throws IOException {
			pay(facts).frame(50, 590, 450, 85);
			String[][] rows = { { "", "CP N-1", "CP N", "RTT", "DIF" },
					{ "Acquis", "25,00", "14,56", "9,00", "120,00" }, { "Pris", "12,00", "0,00", "4,00", facts.used() },
					{ "Solde", "13,00", "14,56", "5,00", facts.decimal() } };
			for (int row = 0; row < rows.length; row++) {
				for (int column = 0; column < 5; column++) {
					facts.sheet().text((column == 0) ? 60 : 60 + 85 * column, 607 + 18 * row, 9, rows[row][column]);
				}
			}
			return facts.sheet();
		}

	},

	/** A payslip with one line about DIF below. */
	PAYSLIP_LINE {

		@Override
		Sheet print(Facts facts) throws IOException {
			return pay(facts).text(60, 600, 9, "Solde CP : 13,00 jours   Solde RTT : 5,00 jours")
				.text(60, 620, 9, "Solde DIF : %s heures".formatted(facts.decimal()));
		}

	},

	/** A payslip that says nothing about DIF. */
	PAYSLIP_WITHOUT {

		@Override
		Sheet print(Facts facts) throws IOException {
			return pay(facts).text(60, 600, 9,
					"Solde congés payés : %s jours   Heures travaillées : 151,67 h".formatted(facts.decimal()));
		}

	},

	/** An attestation without hours. */
	WITHOUT_HOURS {

		@Override
		Sheet print(Facts facts) throws IOException {
			return head(facts).lines(60, 290, 11, """
					J'atteste que %s est dans nos effectifs
					au %s et que ses droits au DIF lui seront communiqués.
					Fait à Brest, le 15 janvier 2015""".formatted(facts.titled(), facts.date()));
		}

	};

	abstract Sheet print(Facts facts) throws IOException;

	boolean isPayslip() {
		return name().startsWith("PAYSLIP");
	}

	private static Sheet head(Facts facts) throws IOException {
		return facts.sheet()
			.bold(60, 70, 13, "GARAGE DU PORT SARL")
			.lines(60, 90, 10, "12 quai des Docks\n29200 BREST\nSIRET : 732 829 320 00074");
	}

	private static Sheet pay(Facts facts) throws IOException {
		head(facts).bold(230, 150, 14, "BULLETIN DE PAIE")
			.text(60, 180, 10, "Période : %s".formatted(facts.month()))
			.text(330, 180, 10, facts.titled())
			.text(330, 196, 10, "Matricule 00412");
		String[][] rows = { { "Rubrique", "Base", "Taux", "Montant" },
				{ "Salaire de base", "151,67", "12,3500", "1 873,12" },
				{ "Heures supplémentaires 25 %", "8,00", "15,4375", "123,50" },
				{ "Sécurité sociale maladie", "1 996,62", "0,7500", "14,97" },
				{ "Assurance chômage", "1 996,62", "2,4000", "47,92" }, { "Heures travaillées", "159,67 h", "", "" },
				{ "Net à payer", "", "", "1 548,21" } };
		for (int row = 0; row < rows.length; row++) {
			for (int column = 0; column < 4; column++) {
				facts.sheet().text((column == 0) ? 60 : 150 + 100 * column, 240 + 20 * row, 9.5, rows[row][column]);
			}
		}
		return facts.sheet();
	}

}
