package fr.compteformation.people.holderaddress;

import jakarta.validation.Validation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.compteformation.people.identity.PostalAddress;

import static org.assertj.core.api.Assertions.assertThat;

class AddressParserTests {

	private final AddressParser parser = new AddressParser(Validation.buildDefaultValidatorFactory().getValidator());

	@Test
	void lineHoldsAnAddress() {
		assertThat(this.parser.read(2, "2 55 08 14 168 025 38 ; L’Héritier;Bât. B;12 rue des Lilas;;69003;Lyon;fr"))
			.isInstanceOfSatisfying(ReadAddress.Valid.class, (line) -> {
				assertThat(line.birthName()).isEqualTo("L’Héritier");
				assertThat(line.address().getStreet()).isEqualTo("12 rue des Lilas");
				assertThat(line.address().getPlace()).isNull();
				assertThat(line.address().getCountry()).isEqualTo(PostalAddress.FRANCE);
				assertThat(line).hasToString("line 2");
			});
	}

	@Test
	void missingCountryIsFrance() {
		assertThat(this.parser.read(2, "255081416802538;L’Héritier;;;Les Hauts;97410;Saint-Pierre;"))
			.isInstanceOfSatisfying(ReadAddress.Valid.class,
					(line) -> assertThat(line.address().getCountry()).isEqualTo(PostalAddress.FRANCE));
	}

	// A spreadsheet would run it; the portal writes addresses to no table.
	@Test
	void formulaIsPlainText() {
		assertThat(this.parser.read(2, "255081416802538;L’Héritier;=1+1;@SUM(A1);;69003;Lyon;FR"))
			.isInstanceOfSatisfying(ReadAddress.Valid.class,
					(line) -> assertThat(line.address().getComplement()).isEqualTo("=1+1"));
	}

	@Test
	void blankLineIsNoLine() {
		assertThat(this.parser.read(2, " \t")).isInstanceOf(ReadAddress.Blank.class);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					holderaddress.refusal.columns   | 255081416802538;L’Héritier;;12 rue des Lilas;;69003;Lyon
					holderaddress.refusal.columns   | 255081416802538;L’Héritier;;12 rue des Lilas;;69003;Lyon;FR;
					holderaddress.refusal.columns   | 255081416802538;"L’Héritier;;12 rue des Lilas;;69003;Lyon;FR
					feeding.refusal.nir             | 25508141680;L’Héritier;;12 rue des Lilas;;69003;Lyon;FR
					feeding.refusal.nirKey          | 255081416802539;L’Héritier;;12 rue des Lilas;;69003;Lyon;FR
					feeding.refusal.birthName       | 255081416802538;123;;12 rue des Lilas;;69003;Lyon;FR
					account.address.street          | 255081416802538;L’Héritier;Bât. B;;;69003;Lyon;FR
					account.address.street          | 255081416802538;L’Héritier;;;;;;FR
					account.address.postalCode      | 255081416802538;L’Héritier;;12 rue des Lilas;;6900;Lyon;FR
					account.address.city            | 255081416802538;L’Héritier;;12 rue des Lilas;;69003;;FR
					account.address.country         | 255081416802538;L’Héritier;;12 rue des Lilas;;69003;Lyon;ZZ
					account.address.frenchLength    | 255081416802538;L’Héritier;;12 rue des Lilas et des Roses et des Tulipes;;69003;Lyon;FR
					""")
	void invalidLineSaysWhy(String messageKey, String line) {
		assertThat(this.parser.read(7, line))
			.isEqualTo(new ReadAddress.Refused(new AddressFiles.RefusedLine(7, messageKey)));
	}

	@Test
	void nulIsRefused() {
		assertThat(this.parser.read(7, "255081416802538;L’Héritier;;12 rue\u0000des Lilas;;69003;Lyon;FR"))
			.isEqualTo(new ReadAddress.Refused(new AddressFiles.RefusedLine(7, "account.address.invisible")));
		assertThat(this.parser.read(7, "255081416802538;L’Héri\u0000tier;;12 rue des Lilas;;69003;Lyon;FR"))
			.isEqualTo(new ReadAddress.Refused(new AddressFiles.RefusedLine(7, "feeding.refusal.birthName")));
	}

}
