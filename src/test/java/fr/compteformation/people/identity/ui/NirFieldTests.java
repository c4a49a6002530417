package fr.compteformation.people.identity.ui;

import java.util.Locale;

import jakarta.validation.Validator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import fr.compteformation.UiTests;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.Problem;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class NirFieldTests extends UiTests {

	private static final Nir NIR = new Nir("255081416802538");

	private final Identity identity = new Identity();

	private EntityBinder<Identity> binder;

	private NirField field;

	@BeforeEach
	void showsTheField() {
		this.field = new NirField();
		this.binder = new EntityBinder<>(Identity.class, this.context.getBean(Validator.class));
		this.binder.forField(this.field).bind("nir");
		show(this.field);
	}

	@Test
	void givesTheNumber() {
		_setValue(number(), "2 55 08 14 168 025");
		_setValue(key(), "38");
		assertThat(this.binder.validate().isOk()).isTrue();
		assertThat(this.binder.writeBeanIfValid(this.identity)).isTrue();
		assertThat(this.identity.getNir()).isEqualTo(NIR);
		assertThat(this.field.isInvalid()).isFalse();
	}

	@Test
	void sharesOutANumberPutBackWithItsKey() {
		this.field.setTyped("2 55 08 14 168 025 38", "");
		assertThat(this.field.typed()).isEqualTo(new NirField.Typed("2 55 08 14 168 025", "38"));
	}

	@Test
	void sharesOutANumberPastedWithItsKey() {
		_setValue(number(), "2.55.08.14.168.025-38");
		assertThat(number().getValue()).isEqualTo("2 55 08 14 168 025");
		assertThat(key().getValue()).isEqualTo("38");
		assertThat(this.field.getValue()).isEqualTo(NIR);
	}

	@Test
	void sharesOutAWrongNumberToo() {
		_setValue(number(), "255131416802538");
		assertThat(this.field.typed()).isEqualTo(new NirField.Typed("2 55 13 14 168 025", "38"));
		assertThat(this.field.problem()).hasValueSatisfying((problem) -> assertThat(problem).contains("mois"));
	}

	@Test
	void leavesFifteenCharactersOfAnotherKindAlone() {
		_setValue(number(), "chloe@exempl.fr");
		assertThat(this.field.typed()).isEqualTo(new NirField.Typed("chloe@exempl.fr", ""));
	}

	@Test
	void asksForTheNumberWhenNothingIsTyped() {
		assertThat(correct()).isEqualTo(new Problem("Numéro de sécurité sociale",
				"Saisissez votre numéro de sécurité sociale et sa clé, comme sur votre carte Vitale.", this.field));
		assertThat(number().isInvalid()).isTrue();
		assertThat(key().isInvalid()).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"2 55 08 14 168 025 | 39 | Clé | La clé ne correspond pas à ce numéro. Vérifiez les deux sur votre carte Vitale.",
			"2 55 08 14 168 025 | '' | Clé | Saisissez aussi la clé : les 2 chiffres qui suivent le numéro sur votre carte Vitale.",
			"2 55 08 14 168 02 | 38 | Numéro de sécurité sociale | Le numéro comporte 13 caractères ; vous en avez saisi 12.",
			"'' | 38 | Numéro de sécurité sociale | Saisissez votre numéro de sécurité sociale : 13 caractères, comme sur votre carte Vitale.",
			"2 55 08 14 168 O25 | 38 | Numéro de sécurité sociale | Le caractère « O » n’est pas attendu à cet endroit. Un numéro s’écrit en chiffres, avec un A ou un B seulement pour une naissance en Corse (2A, 2B).",
			"7 55 08 14 168 025 | 38 | Numéro de sécurité sociale | Ce numéro est provisoire : il commence par 3, 4, 7 ou 8. Attendez de recevoir votre numéro définitif, qui commence par 1 ou 2, ou demandez-le à votre caisse d’assurance maladie." })
	void marksTheInputToCorrectAndSaysWhy(String number, String key, String label, String message) {
		this.field.setTyped(number, key);
		assertThat(correct()).isEqualTo(new Problem(label, message, this.field));
		assertThat(this.field.getErrorMessage()).isEqualTo(message);
		assertThat(number().isInvalid()).isNotEqualTo(label.equals("Clé"));
		assertThat(key().isInvalid()).isEqualTo(label.equals("Clé"));
		assertThat(this.field.typed()).isEqualTo(new NirField.Typed(number, key));
	}

	@Test
	void saysNothingWhileSomeoneIsTyping() {
		_setValue(number(), "2 55");
		assertThat(this.field.isInvalid()).isFalse();
		_setValue(number(), "2 55 08 14 168 025");
		leave(number());
		assertThat(this.field.isInvalid()).isFalse();
	}

	@Test
	void judgesWhenSomeoneLeavesAnInput() {
		_setValue(number(), "2 55 08");
		leave(number());
		assertThat(this.field.getErrorMessage()).isEqualTo("Le numéro comporte 13 caractères ; vous en avez saisi 5.");
		assertThat(this.field.isInvalid()).isTrue();
		_setValue(number(), "2 55 08 14 168 025");
		_setValue(key(), "39");
		leave(key());
		assertThat(this.field.getErrorMessage()).startsWith("La clé ne correspond pas");
		_setValue(key(), "38");
		assertThat(this.field.isInvalid()).isFalse();
		assertThat(key().isInvalid()).isFalse();
	}

	@Test
	void clearsAReportedErrorOnceCorrected() {
		this.field.setTyped("2 55 08 14 168 025", "39");
		correct();
		_setValue(key(), "3");
		assertThat(this.field.getErrorMessage())
			.isEqualTo("La clé comporte 2 chiffres, par exemple 07 ; vous en avez saisi 1.");
		_setValue(key(), "");
		assertThat(this.field.getErrorMessage()).startsWith("Saisissez aussi la clé");
		_setValue(key(), "38");
		assertThat(this.field.isInvalid()).isFalse();
	}

	@Test
	void keepsWhatWasTypedThroughTheForm() {
		this.field.setTyped("2 55 O8", "3");
		this.binder.writeBeanAsDraft(this.identity);
		this.binder.readBean(this.identity);
		assertThat(this.field.typed()).isEqualTo(new NirField.Typed("2 55 O8", "3"));
		assertThat(this.field.typed()).hasToString("********");
	}

	@Test
	void showsTheNumberOfTheForm() {
		this.identity.setNir(NIR);
		this.binder.readBean(this.identity);
		assertThat(this.field.typed()).isEqualTo(new NirField.Typed("2 55 08 14 168 025", "38"));
		this.field.clear();
		assertThat(this.field.typed()).isEqualTo(new NirField.Typed("", ""));
		assertThat(this.field.getValue()).isNull();
	}

	@Test
	void isLabelledHintedAndFilledInByPasswordManagers() {
		assertThat(number().getHelperText()).isEqualTo("13 caractères, comme sur votre carte Vitale");
		assertThat(key().getHelperText()).isEqualTo("2 chiffres");
		assertThat(number().getAutocomplete()).isEqualTo(Autocomplete.USERNAME);
		assertThat(number().getValueChangeMode()).isEqualTo(ValueChangeMode.LAZY);
		this.field.setRequiredIndicatorVisible(true);
		assertThat(key().isRequiredIndicatorVisible()).isTrue();
	}

	@Test
	void speaksEnglish() {
		openTheBrowser(Locale.ENGLISH);
		showsTheField();
		this.field.setTyped("2 55 08 14 168 025", "39");
		assertThat(correct().message())
			.isEqualTo("The key does not match this number. Check both on your Vitale card.");
		assertThat(correct().label()).isEqualTo("Key");
	}

	private Problem correct() {
		return this.binder.write(this.identity).getFirst();
	}

	private TextField number() {
		return _find(this.field, TextField.class).getFirst();
	}

	private TextField key() {
		return _find(this.field, TextField.class).getLast();
	}

	private static void leave(TextField input) {
		ComponentUtil.fireEvent(input, new BlurNotifier.BlurEvent<>(input, true));
	}

}
