package fr.compteformation.people.registration.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.compteformation.UiTests;
import fr.compteformation.people.identity.ui.NirField;
import fr.compteformation.platform.securitycheck.RightAnswers;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Unusual and hostile input in the real form: each is accepted or gets an error message,
 * none is lost, and none breaks the page.
 */
class IdentityFormTests extends UiTests {

	private static final String NUMBER = "Numéro de sécurité sociale";

	private static final String KEY = "Clé";

	private static final String NAME = "Nom de naissance";

	private static final String FIRST_NAME = "Prénom";

	private static final String MOBILE = "Téléphone mobile";

	private static final String LANDLINE = "Téléphone fixe";

	private static final String MAIL = "Courriel";

	private static final String MAIL_AGAIN = "Confirmer votre courriel";

	private static final String LETTERS = "Un nom s’écrit avec des lettres, des espaces, des apostrophes, des tirets et des points.";

	private static final String SHORTER = "100 caractères au plus : abrégez ce nom.";

	private static final String INVISIBLE = "Ce nom contient un caractère invisible, sans doute venu d’un copier-coller. Effacez le champ et saisissez le nom au clavier.";

	private static final String IN_DIGITS = "Écrivez le numéro en chiffres, par exemple 06 12 34 56 78.";

	private static final String NO_SUCH_NUMBER = "Ce numéro est incomplet ou n’existe pas. Écrivez-le en entier, par exemple 06 12 34 56 78. Pour un autre pays, commencez par + et l’indicatif, par exemple +32.";

	private static final String SPECIAL = "Les numéros courts ou spéciaux ne sont pas acceptés. Indiquez un numéro ordinaire, par exemple 06 12 34 56 78.";

	private static final String WITHOUT_SPACE = "Une adresse courriel s’écrit sans espace : retirez-le, par exemple chloe@exemple.fr.";

	private static final String WHOLE_NIR = "La clé ne correspond pas à ce numéro. Vérifiez les deux sur votre carte Vitale.";

	private static Stream<Arguments> refusedNumbers() {
		return Stream.of(
				arguments(NUMBER, "",
						"Saisissez votre numéro de sécurité sociale : 13 caractères, comme sur votre carte Vitale."),
				arguments(NUMBER, "2 55 08 14 168 02", "Le numéro comporte 13 caractères ; vous en avez saisi 12."),
				arguments(NUMBER, "2 55 08 14 168 025 3", "Le numéro comporte 13 caractères ; vous en avez saisi 14."),
				arguments(NUMBER, "1".repeat(200), "Le numéro comporte 13 caractères ; vous en avez saisi 200."),
				arguments(NUMBER, "2 55 O8 14 168 025", unexpected("O")),
				arguments(NUMBER, "2 55 08 14 168 02€", unexpected("€")), arguments(NUMBER, "😀", unexpected("😀")),
				arguments(NUMBER, "<script>alert(1)</script>", unexpected("<")),
				arguments(NUMBER, "' or '1'='1", unexpected("'")),
				arguments(NUMBER, "\u202e520861418055", "Le numéro comporte 13 caractères ; vous en avez saisi 12."),
				arguments(NUMBER, "1 86 02 2C 215 325", unexpected("C")),
				arguments(NUMBER, "A 55 08 14 168 025", unexpected("A")),
				arguments(NUMBER, "0 55 08 14 168 025",
						"Le premier chiffre n’est pas possible : le numéro commence par 1 ou par 2."),
				arguments(NUMBER, "3 55 08 14 168 025",
						"Ce numéro est provisoire : il commence par 3, 4, 7 ou 8. Attendez de recevoir votre numéro définitif, "
								+ "qui commence par 1 ou 2, ou demandez-le à votre caisse d’assurance maladie."),
				arguments(NUMBER, "2 55 13 14 168 025",
						"Le mois de naissance n’est pas possible : vérifiez le 4e et le 5e chiffre."),
				arguments(NUMBER, "2 55 08 00 168 025",
						"Le département de naissance n’est pas possible : vérifiez le 6e et le 7e caractère. Outre-mer, le 8e compte aussi."),
				arguments(NUMBER, "2 55 08 14 000 025",
						"La commune de naissance n’est pas possible : les chiffres 8 à 10 ne peuvent pas être 000."),
				arguments(NUMBER, "2 55 08 97 100 025",
						"La commune de naissance n’est pas possible : les chiffres 9 et 10 ne peuvent pas être 00."),
				arguments(NUMBER, "2 55 08 99 000 025",
						"Le pays de naissance n’est pas possible : les chiffres 8 à 10 ne peuvent pas être 000."),
				arguments(NUMBER, "2 55 08 14 168 000",
						"La fin du numéro n’est pas possible : les chiffres 11 à 13 ne peuvent pas être 000."),
				arguments(KEY, "",
						"Saisissez aussi la clé : les 2 chiffres qui suivent le numéro sur votre carte Vitale."),
				arguments(KEY, "3", "La clé comporte 2 chiffres, par exemple 07 ; vous en avez saisi 1."),
				arguments(KEY, "380", "La clé comporte 2 chiffres, par exemple 07 ; vous en avez saisi 3."),
				arguments(KEY, "3A", "La clé s’écrit avec 2 chiffres, sans lettre."),
				arguments(KEY, "😀", "La clé s’écrit avec 2 chiffres, sans lettre."),
				arguments(KEY, "00", "Cette clé n’existe pas : elle va de 01 à 97."),
				arguments(KEY, "98", "Cette clé n’existe pas : elle va de 01 à 97."), arguments(KEY, "39", WHOLE_NIR));
	}

	private static Stream<Arguments> acceptedNumbers() {
		return Stream.of(arguments("2 55 08 14 168 025", "38"), arguments("2550814168025", " 38 "),
				arguments("2.55.08.14.168.025", "38"), arguments("2-55-08-14-168-025", "38"),
				arguments("2/55/08/14/168/025", "38"), arguments("2\u00a055\u202f08 14 168 025", "38"),
				arguments("２５５０８１４１６８０２５", "３８"), arguments("1 86 02 2a 215 325", "23"),
				arguments("1 90 07 2B 033 048", "45"), arguments("2 88 03 97 105 021", "31"));
	}

	private static Stream<Arguments> refused() {
		return Stream.of(arguments(NAME, "", "Saisissez votre nom de naissance, celui de votre acte de naissance."),
				arguments(NAME, " \u00a0 ", "Saisissez votre nom de naissance, celui de votre acte de naissance."),
				arguments(NAME, "a".repeat(101), SHORTER), arguments(NAME, "Œ".repeat(200), SHORTER),
				arguments(NAME, "a".repeat(100_000), SHORTER), arguments(NAME, "Chloé 😀", LETTERS),
				arguments(NAME, "Jean 2", LETTERS), arguments(NAME, "<b>L’Héritier</b>", LETTERS),
				arguments(NAME, "'; drop table account; --", LETTERS), arguments(NAME, "{0} ${7*7}", LETTERS),
				arguments(NAME, "’-’", LETTERS), arguments(NAME, "\u202ereitiréH", INVISIBLE),
				arguments(NAME, "L\u0000Héritier", INVISIBLE), arguments(NAME, "L\tHéritier", INVISIBLE),
				arguments(NAME, "L\r\nHéritier", INVISIBLE), arguments(NAME, "Hé\u200britier", INVISIBLE),
				arguments(NAME, "H\ud83dritier", LETTERS), arguments(FIRST_NAME, "a".repeat(200), SHORTER),
				arguments(FIRST_NAME, "💐", LETTERS), arguments(MOBILE, "06 12 34 56", NO_SUCH_NUMBER),
				arguments(MOBILE, "0612", SPECIAL), arguments(MOBILE, "06 12 34 56 78 9", NO_SUCH_NUMBER),
				arguments(MOBILE, "6".repeat(200), NO_SUCH_NUMBER), arguments(MOBILE, "+", NO_SUCH_NUMBER),
				arguments(MOBILE, "appelez-moi", IN_DIGITS), arguments(MOBILE, "📞", IN_DIGITS),
				arguments(MOBILE, "06 12 34 56 78;ext=1", IN_DIGITS), arguments(MOBILE, "0899 12 34 56", SPECIAL),
				arguments(MOBILE, "112", SPECIAL),
				arguments(MAIL, "", "Saisissez votre adresse courriel, par exemple chloe@exemple.fr."),
				arguments(MAIL, "chloe", "Il manque le signe @ : une adresse s’écrit par exemple chloe@exemple.fr."),
				arguments(MAIL, "chloe@",
						"Il manque la fin de l’adresse, après le signe @, comme dans chloe@exemple.fr."),
				arguments(MAIL, "@exemple.fr",
						"Il manque le début de l’adresse, avant le signe @, comme dans chloe@exemple.fr."),
				arguments(MAIL, "chloe@exemple",
						"Il manque la fin de l’adresse après « exemple », par exemple .fr ou .com."),
				arguments(MAIL, "chloe@exemple,fr", notInAnAddress(",")),
				arguments(MAIL, "chloe@@exemple.fr",
						"L’adresse contient plusieurs signes @ : gardez-en un seul, comme dans chloe@exemple.fr."),
				arguments(MAIL, "chloe..x@exemple.fr",
						"Un point de cette adresse est en trop : il ne peut être ni au début, ni à la fin, ni doublé."),
				arguments(MAIL, "ch loe@exemple.fr", WITHOUT_SPACE),
				arguments(MAIL, "chloé@exemple.fr",
						"Avant le signe @, une adresse s’écrit sans accent : remplacez « é »."),
				arguments(MAIL, "😀@exemple.fr", notInAnAddress("😀")),
				arguments(MAIL, "<chloe@exemple.fr>", notInAnAddress("<")),
				arguments(MAIL, "chloe@exemple.fr\r\nBcc: x@exemple.fr", WITHOUT_SPACE),
				arguments(MAIL, "chloe@" + "a".repeat(60) + (".b" + "c".repeat(60)).repeat(4) + ".fr",
						"Cette adresse est trop longue : 254 caractères au plus."),
				arguments(MAIL_AGAIN, "autre@exemple.fr",
						"Les deux adresses ne sont pas les mêmes. Saisissez ici la même adresse que dans « Courriel »."));
	}

	private static Stream<Arguments> hostile() {
		return Stream.of(arguments(NUMBER, "<script>alert(1)</script>"), arguments(KEY, "😀"),
				arguments(NAME, "a".repeat(100_000)), arguments(NAME, "L\u0000Héritier"),
				arguments(NAME, "H\ud83dritier"), arguments(NAME, "מזרחי"), arguments(FIRST_NAME, ""),
				arguments(MOBILE, "06 12 34 56 78;ext=1"), arguments(LANDLINE, "01 42 34 56 78"),
				arguments(MAIL, "chloe@exemple.fr\r\nBcc: x@exemple.fr"));
	}

	private static Stream<Arguments> accepted() {
		return Stream.of(arguments(NAME, "Œuvrard"), arguments(NAME, "L'Héritier"),
				arguments(NAME, "d’Aboville-O’Brien"), arguments(NAME, "  M. de l’Isle  "),
				arguments(NAME, "He\u0301ritier"), arguments(NAME, "Łukasiewicz"), arguments(NAME, "Nguyễn"),
				arguments(NAME, "מזרחי"), arguments(NAME, "محمد"), arguments(NAME, "李小龍"),
				arguments(NAME, "a".repeat(100)), arguments(FIRST_NAME, ""), arguments(FIRST_NAME, "Anne-Maëlle"),
				arguments(MOBILE, "+33 6 12 34 56 78"), arguments(MOBILE, "0033612345678"),
				arguments(MOBILE, "06.12.34.56.78"), arguments(MOBILE, "(06) 12-34-56-78"),
				arguments(MOBILE, "０６１２３４５６７８"), arguments(MOBILE, "06\u00a012\u202f34 56 78"),
				arguments(MOBILE, "+262 692 12 34 56"), arguments(MOBILE, "+32 470 12 34 56"),
				arguments(LANDLINE, "01 42 34 56 78"));
	}

	private static Stream<String> acceptedAddresses() {
		return Stream.of(" chloe@exemple.fr ", "CHLOE@EXEMPLE.FR", "chloe+cpf@exemple.fr", "o'neil@exemple.fr",
				"chloe@münchen.example",
				"a".repeat(64) + "@" + "b".repeat(63) + "." + "c".repeat(63) + "." + "d".repeat(58) + ".fr");
	}

	private static Stream<Arguments> refusedPasswords() {
		return Stream.of(arguments("", "Saisissez un mot de passe."),
				arguments("aB3".repeat(67), "Ce mot de passe est trop long : 200 caractères au plus."),
				arguments("violette", "Il manque encore : 1 majuscule, 1 chiffre."),
				arguments("        ", "Il manque encore : 1 minuscule, 1 majuscule, 1 chiffre."),
				arguments("😀".repeat(8), "Il manque encore : 1 minuscule, 1 majuscule, 1 chiffre."),
				arguments("Azerty123",
						"Ce mot de passe est trop connu : d’autres l’essaieraient en premier. Choisissez plusieurs mots sans lien entre eux, par exemple."),
				arguments("Jardin-2550814168025-mauve",
						"Ce mot de passe contient une partie de votre numéro de sécurité sociale : choisissez-en un autre."),
				arguments("He\u0301ritier-du-17",
						"Ce mot de passe contient votre nom ou votre prénom : choisissez-en un autre."),
				arguments("Petite-Mesange-75-Ok",
						"Ce mot de passe contient votre adresse courriel : choisissez-en un autre."));
	}

	static Stream<String> acceptedPasswords() {
		return Stream.of(("Violette et 7 chats, " + "x".repeat(200)).substring(0, 200), "  Violette et 7 chats  ",
				"Violette 😀 7 chats", "Été-à-la-plage-7".replace("é", "e\u0301"));
	}

	// Opening the form takes longer than all that is typed into one of its fields.
	@ParameterizedTest
	@ValueSource(strings = { NUMBER, KEY, NAME, FIRST_NAME, MOBILE, MAIL, MAIL_AGAIN })
	void saysWhatIsExpectedAndKeepsWhatWasTyped(String label) {
		fillIn();
		assertThat(Stream.concat(refusedNumbers(), refused()).map(Arguments::get).filter((row) -> label.equals(row[0])))
			.isNotEmpty()
			.allSatisfy((row) -> saysWhatIsExpected(label, (String) row[1], (String) row[2]));
	}

	private static void saysWhatIsExpected(String label, String typed, String message) {
		_setValue(text(label), typed);
		if (label.equals(MAIL)) {
			_setValue(text(MAIL_AGAIN), typed);
		}
		press("Continuer");
		assertThat(messageOf(label)).isEqualTo(message);
		assertThat(summary()).contains(label + " : " + message);
		assertKept(label, typed);
	}

	@Test
	void acceptsNumbersAsPeopleWriteThem() {
		fillIn();
		assertThat(acceptedNumbers().map(Arguments::get)).allSatisfy((row) -> {
			_setValue(text(NUMBER), (String) row[0]);
			_setValue(text(KEY), (String) row[1]);
			assertAccepted();
			assertKept(NUMBER, (String) row[0]);
			assertThat(text(KEY).getValue()).isEqualTo(row[1]);
		});
	}

	@Test
	void acceptsWhatPeopleWrite() {
		fillIn();
		assertThat(accepted().map(Arguments::get)).allSatisfy((row) -> {
			_setValue(text((String) row[0]), (String) row[1]);
			assertAccepted();
			assertKept((String) row[0], (String) row[1]);
		});
	}

	@Test
	void acceptsAddressesAsPeopleWriteThem() {
		fillIn();
		assertThat(acceptedAddresses()).allSatisfy((address) -> {
			_setValue(text(MAIL), address);
			_setValue(text(MAIL_AGAIN), address);
			assertAccepted();
			assertKept(MAIL, address);
		});
	}

	@Test
	void keepsWhatWasTypedAfterLeavingThePage() {
		fillIn();
		assertThat(hostile().map(Arguments::get)).allSatisfy((row) -> {
			String label = (String) row[0];
			_setValue(text(label), (String) row[1]);
			press("Continuer");
			UI.getCurrent().navigate("aide");
			UI.getCurrent().navigate("inscription/identite");
			assertKept(label, (String) row[1]);
			assertThat(text(NAME.equals(label) ? MAIL : NAME).getValue()).isNotEmpty();
		});
	}

	@Test
	void fieldsThatPeopleStumbleOverAreExplained() {
		acceptTerms();
		assertThat(page()).contains("Aide : " + NUMBER, "Aide : " + NAME, "Aide : " + LANDLINE, "Aide : " + MOBILE,
				"Aide : " + MAIL, "La clé est le nombre de 2 chiffres qui le suit.");
	}

	@Test
	void sharesOutANumberPastedWithItsKey() {
		fillIn();
		_setValue(text(KEY), "");
		_setValue(text(NUMBER), "255081416802538");
		assertKept(NUMBER, "2 55 08 14 168 025");
		assertThat(text(KEY).getValue()).isEqualTo("38");
	}

	@Test
	void refusesAPasswordAndSaysWhatIsExpected() {
		goToThePassword();
		assertThat(refusedPasswords().map(Arguments::get)).allSatisfy((row) -> {
			_setValue(password("Mot de passe"), (String) row[0]);
			_setValue(password("Confirmer votre mot de passe"), (String) row[0]);
			press("Valider mon inscription");
			assertThat(password("Mot de passe").getErrorMessage()).isEqualTo(row[1]);
			assertThat(password("Mot de passe").getValue()).isEqualTo(row[0]);
			_assertOne(H1.class, (search) -> search.withText("Saisir son mot de passe"));
		});
	}

	@ParameterizedTest
	@MethodSource("acceptedPasswords")
	void acceptsALongOrUnusualPassword(String password) {
		goToThePassword();
		_setValue(password("Mot de passe"), password);
		_setValue(password("Confirmer votre mot de passe"), password);
		press("Valider mon inscription");
		_assertOne(H1.class, (search) -> search.withText("Valider son inscription"));
	}

	@Test
	void saysTheSameInEnglish() {
		openTheBrowser(Locale.ENGLISH);
		UI.getCurrent().navigate("inscription");
		_setValue(_get(Checkbox.class), true);
		press("Continue");
		_setValue(text("Social security number"), "2 55 08 14 168 02");
		_setValue(text("Birth name"), "Chloé 😀");
		_setValue(text("Mobile phone"), "0899 12 34 56");
		_setValue(text("Email address"), "chloe@");
		press("Continue");
		assertThat(summary()).contains("Social security number: The number has 13 characters; you entered 12.",
				"Birth name: A name is written with letters, spaces, apostrophes, hyphens and dots.",
				"Mobile phone: Short or special numbers are not accepted. Give an ordinary number, for example 06 12 34 56 78.",
				"Email address: The end of the address, after the @ sign, is missing, as in camille@example.org.");
		assertThat(text("Birth name").getValue()).isEqualTo("Chloé 😀");
	}

	private static String notInAnAddress(String character) {
		return "Le caractère « " + character + " » n’est pas possible dans une adresse courriel : retirez-le.";
	}

	private static String unexpected(String character) {
		return "Le caractère « " + character
				+ " » n’est pas attendu à cet endroit. Un numéro s’écrit en chiffres, avec un A ou un B seulement pour une naissance en Corse (2A, 2B).";
	}

	private static void acceptTerms() {
		UI.getCurrent().navigate("inscription");
		_setValue(_get(Checkbox.class), true);
		press("Continuer");
	}

	private static void fillIn() {
		acceptTerms();
		// A search for each field takes most of the time of a test.
		Map<String, TextField> fields = LocatorJ._find(TextField.class)
			.stream()
			.collect(Collectors.toMap(TextField::getLabel, Function.identity()));
		_setValue(fields.get(NUMBER), "2 55 08 14 168 025");
		_setValue(fields.get(KEY), "38");
		_setValue(fields.get(FIRST_NAME), "Chloé");
		_setValue(fields.get(NAME), "L’Héritier");
		_setValue(fields.get(MOBILE), "06 12 34 56 78");
		_setValue(fields.get(MAIL), "petite.mesange.75@exemple.fr");
		_setValue(fields.get(MAIL_AGAIN), "petite.mesange.75@exemple.fr");
	}

	private void goToThePassword() {
		fillIn();
		RightAnswers.click(this.context);
		press("Continuer");
	}

	/** Nothing is missing but the security check. */
	private static void assertAccepted() {
		press("Continuer");
		assertThat(summary()).containsExactly("Contrôle de sécurité : Cliquez sur l’image demandée");
	}

	private static void assertKept(String label, String typed) {
		_assertOne(H1.class, (search) -> search.withText("S’inscrire"));
		assertThat(text(label).getValue()).isEqualTo(typed);
	}

	/** The message of a field; for the number it is below both inputs. */
	private static String messageOf(String label) {
		Component field = (label.equals(NUMBER) || label.equals(KEY)) ? _get(NirField.class) : text(label);
		return ((HasValidation) field).getErrorMessage();
	}

	private static List<String> summary() {
		return LocatorJ._find(Button.class,
				(search) -> search.withPredicate((button) -> button.getParent()
					.filter(com.vaadin.flow.component.html.ListItem.class::isInstance)
					.isPresent()))
			.stream()
			.map(Button::getText)
			.toList();
	}

}
