package fr.compteformation.rights.reading;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentReadingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Solde DIF : 87 h                                                        | 87
			Solde DIF : 87,33                                                       | 87.33
			Solde DIF : 87h30                                                       | 87.50
			Solde DIF : 87 h 30                                                     | 87.50
			Solde de DIF : 120,00 heures                                            | 120.00
			Il vous reste 54.5 heures de DIF.                                       | 54.5
			Au titre du droit individuel à la formation, 96 heures restantes        | 96
			Heures acquises au titre du D.I.F. et non utilisées : 12 heures         | 12
			Solde d’heures acquises au titre du DIF : 40 h                          | 40
			DIF acquis 120,00 pris 20,00 solde 100,00                               | 100.00
			Vous aviez acquis 120 heures de DIF, utilisé 20 heures, il reste 100 h  | 100
			Droits DIF disponibles : 0 h                                            | 0
			Solde DIF : 87 h, soit 798,90 euros                                     | 87
			""")
	void balancesAreReadInAllTheirForms(String line, String hours) {
		assertThat(sure(line)).extracting(ReadFact::found).containsExactly(hours);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Salaire de base 151,67 h", "Heures travaillées : 151,67 h", "Solde CP : 13,00 jours",
			"Solde RTT 5,00   Congés 12,00", "Durée du travail : 35 heures par semaine", "Le 31 décembre 2014 à 17h30",
			"DIF acquis : 20 h", "DIF pris en 2014 : 20 heures", "DIF : 600 h", "Solde de tout compte : 120,00",
			"Solde DIF : 1 120,00 euros", "Solde DIF : 1 20,00", "Solde DIF : 096", "Solde DIF en euros : 96,00",
			"Solde du DIF : -12,00" })
	void otherNumbersAreNoBalance(String line) {
		assertThat(sure("BULLETIN DE PAIE", line)).isEmpty();
	}

	@Test
	void daysAreHoursOnlyIfTheDocumentSaysSo() {
		assertThat(sure("Solde DIF : 12 jours (1 jour = 7 heures)")).extracting(ReadFact::found).contains("84");
		assertThat(sure("Solde DIF : 12 j")).isEmpty();
		assertThat(read("Solde DIF : 12 j").facts(ReadFact.Kind.HOURS)).extracting(ReadFact::found)
			.containsExactly("84");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			DIF acquis 120,00 pris 65,50 DIF 54,50      | true
			DIF acquis 120,00 pris 65,50 DIF 54,00      | false
			DIF acquis 120,00 DIF 65,50 DIF 54,50       | false
			DIF acquis 120,00 solde 65,50 DIF 54,50     | false
			DIF acquis 54,50 pris 0,00 DIF 54,50        | false
			""")
	void hoursAcquiredAndUsedConfirmTheirBalance(String line, boolean confirmed) {
		assertThat(sure("Bulletin de paie, période : décembre 2014", line)).extracting(ReadFact::found)
			.matches((found) -> found.contains("54.50") == confirmed, "the balance is confirmed as expected");
	}

	@Test
	void balanceOfAnotherDayIsNotSure() {
		assertThat(sure("Attestation", "Solde DIF au 31/12/2013 : 96 heures")).isEmpty();
		assertThat(sure("Bulletin de paie, période : juin 2014", "Solde DIF 96,00")).isEmpty();
		assertThat(sure("Bulletin de paie, période : décembre 2014", "Solde DIF 96,00")).hasSize(1);
		assertThat(sure("Bulletin de paie, période : juin 2015", "Solde DIF au 31/12/2014 : 96,00")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Solde au 31/12/2014               | true
			Situation au 31.12.14             | true
			arrêté au 31 décembre 2014        | true
			au 31 déc. 2014                   | true
			Fait à Brest, le 31/12/2014       | false
			à utiliser avant le 31/12/2014    | false
			jusqu’au 31 décembre 2014         | false
			née le 31/12/2014                 | false
			au 31/12/2013                     | false
			au 30/12/2014                     | false
			""")
	void dayOfTheFinalBalanceIsRecognised(String line, boolean told) {
		assertThat(read(line).facts(ReadFact.Kind.DATE).anyMatch(ReadFact::isSure)).isEqualTo(told);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Madame Chloé MARTIN                       | FOUND
			MARTIN Chloe                              | FOUND
			M. MARTIN CHLOÉ, technicienne             | FOUND
			Madame Chloé MARTIN née DUPONT            | FOUND
			Madame Chloé Anne MARTIN                  | FOUND
			atteste que Chloé Martin dispose          | FOUND
			Madame Anne Chloé MARTIN                  | PARTLY
			Madame Anne-Chloé MARTIN                  | PARTLY
			Madame Chloé MARTIN DUPONT                | PARTLY
			Madame Chloé MARTIN-DUPONT                | MISSING
			Madame Chloé MARTINEZ                     | MISSING
			Monsieur Hugo MARTIN                      | PARTLY
			Madame C. MARTIN                          | PARTLY
			Madame Chloé MARTEN                       | MISSING
			GARAGE MARTIN                             | PARTLY
			Je soussignée Chloé Martin, gérante       | PARTLY
			La directrice, Chloé MARTIN               | PARTLY
			Je soussigné Paul Roux atteste que Chloé Martin | FOUND
			""")
	void onlyTheirWholeNameIsTheirs(String line, NameMatch match) {
		assertThat(TextReadings.of(line, "Chloé Martin").name()).isEqualTo(match);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Monsieur Jean-Pierre LE GOFF   | Jean-Pierre | Le Goff
			LE GOFF Jean Pierre            | Jean-Pierre | Le Goff
			Mme L'HERITIER Anais           | Anaïs       | L’Héritier
			Marie DUBOIS LEFEVRE           | Marie       | Dubois-Lefèvre
			Élodie D’ALMEIDA               | Élodie      | d’Almeida
			""")
	void accentsHyphensAndOrderDoNotMatter(String line, String first, String family) {
		assertThat(TextReadings.of(line, first + " " + family).name()).isEqualTo(NameMatch.FOUND);
	}

	@Test
	void nameOfAFormIsFound() {
		assertThat(TextReadings.of("Nom : MARTIN\nPrénom : Chloé", "Chloé Martin").name()).isEqualTo(NameMatch.FOUND);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			BULLETIN DE PAIE, période : décembre 2014             | FINAL_PAYSLIP
			Bulletin de salaire, période du 01/01/2015 au 31/01/2015 | FINAL_PAYSLIP
			Fiche de paie, mois de janvier 2015                   | FINAL_PAYSLIP
			BULLETIN DE PAIE, période : novembre 2014             | PAYSLIP
			BULLETIN DE PAIE                                      | PAYSLIP
			CERTIFICAT DE TRAVAIL                                 | WORK_CERTIFICATE
			Attestation de droit individuel à la formation        | DIF_ATTESTATION
			Attestation d’assurance                               | UNKNOWN
			""")
	void kindsAreRecognised(String line, DocumentKind kind) {
		assertThat(read(line).kind()).isEqualTo(kind);
	}

	@Test
	void employerAndSiretAreRead() {
		DocumentReading read = read("GARAGE DU PORT SARL", "SIRET : 732.829 320 00074", "Fax 73282932000075");
		assertThat(read.facts(ReadFact.Kind.EMPLOYER)).extracting(ReadFact::found)
			.containsExactly("GARAGE DU PORT SARL");
		assertThat(read.facts(ReadFact.Kind.SIRET)).extracting(ReadFact::found).containsExactly("73282932000074");
	}

	@Test
	void toStringHidesTheFact() {
		assertThat(read("Solde DIF : 96 heures").facts().getFirst().toString()).doesNotContain("96");
	}

	private static List<ReadFact> sure(String... lines) {
		return read(lines).facts(ReadFact.Kind.HOURS).filter(ReadFact::isSure).toList();
	}

	private static DocumentReading read(String... lines) {
		return TextReadings.of(String.join("\n", lines), "");
	}

}
