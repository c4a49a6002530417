package fr.compteformation.people.identity.ui;

import com.vaadin.flow.component.html.Paragraph;
import jakarta.validation.Validator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.compteformation.UiTests;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.identity.IdentitySettings;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.Problem;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class PhoneFieldsTests extends UiTests {

	private static final String MISSING = "Un des deux numéros doit être renseigné.";

	private EntityBinder<Identity> binder;

	private PhoneFields phones;

	@BeforeEach
	void showTheFields() {
		this.binder = new EntityBinder<>(Identity.class, this.context.getBean(Validator.class));
		this.phones = new PhoneFields(this.binder, this.context.getBean(IdentitySettings.class));
		show(this.phones);
	}

	@ParameterizedTest
	@CsvSource({ "06 12 34 56 78, '', '', 06 12 34 56 78, C’est le numéro d’un mobile",
			"'', 01 42 34 56 78, 01 42 34 56 78, '', C’est le numéro d’un téléphone fixe",
			"+32 470 12 34 56, '', '', +32 470 12 34 56, C’est le numéro d’un mobile",
			"0612345678, 0142345678, 0142345678, 0612345678, Nous avons mis chaque numéro dans son champ" })
	void aNumberInTheWrongFieldIsMovedWithAWord(String landline, String mobile, String landlineAfter,
			String mobileAfter, String word) {
		type(landline, mobile);
		this.phones.putRight();
		assertThat(this.phones.landline()).isEqualTo(landlineAfter);
		assertThat(this.phones.mobile()).isEqualTo(mobileAfter);
		_assertOne(Paragraph.class, (search) -> search.withPredicate((note) -> note.getText().startsWith(word)));
		assertThat(this.binder.write(new Identity())).extracting(Problem::message).doesNotContain(MISSING);
	}

	@Test
	void twoMobilesStayAsTheyAre() {
		type("06 12 34 56 78", "07 56 12 34 56");
		this.phones.putRight();
		assertThat(this.phones.landline()).isEqualTo("06 12 34 56 78");
		assertThat(this.binder.write(new Identity())).extracting(Problem::label)
			.doesNotContain("Téléphone fixe", "Téléphone mobile");
	}

	@ParameterizedTest
	@CsvSource({ "'', ''", "' ', ''" })
	void oneNumberIsRequiredOnlyIfBothAreEmpty(String landline, String mobile) {
		type(landline, mobile);
		assertThat(this.binder.write(new Identity())).extracting(Problem::message).contains(MISSING);
	}

	@ParameterizedTest
	@CsvSource({ "'', 06 12", "06 12, ''" })
	void aWrongNumberIsNotAMissingOne(String landline, String mobile) {
		type(landline, mobile);
		assertThat(this.binder.write(new Identity())).extracting(Problem::message).doesNotContain(MISSING);
	}

	private void type(String landline, String mobile) {
		_setValue(text("Téléphone fixe"), landline);
		_setValue(text("Téléphone mobile"), mobile);
	}

}
