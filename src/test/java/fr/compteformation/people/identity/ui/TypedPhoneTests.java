package fr.compteformation.people.identity.ui;

import jakarta.validation.Validator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;

import fr.compteformation.UiTests;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.identity.PhoneLine;
import fr.compteformation.people.identity.PhoneNumber;
import fr.compteformation.platform.base.ui.EntityBinder;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class TypedPhoneTests extends UiTests {

	private final Identity identity = new Identity();

	private final TextField landline = new TextField("Téléphone fixe");

	private final TextField mobile = new TextField("Téléphone mobile");

	private EntityBinder<Identity> binder;

	@BeforeEach
	void showsTheFields() {
		this.binder = new EntityBinder<>(Identity.class, this.context.getBean(Validator.class));
		this.binder.forField(this.landline).withConverter(new TypedPhone(PhoneLine.LANDLINE)).bind("landlinePhone");
		this.binder.forField(this.mobile).withConverter(new TypedPhone(PhoneLine.MOBILE)).bind("mobilePhone");
		show(this.landline, this.mobile);
	}

	@Test
	void writesTheNumbers() {
		_setValue(this.landline, " ");
		_setValue(this.mobile, "06.12.34.56.78");
		assertThat(this.binder.writeBeanIfValid(this.identity)).isTrue();
		assertThat(this.identity.getLandlinePhone()).isNull();
		assertThat(this.identity.getMobilePhone()).isEqualTo(new PhoneNumber("+33612345678"));
	}

	@Test
	void showsTheNumbersAsPeopleWriteThem() {
		this.identity.setMobilePhone(new PhoneNumber("+33612345678"));
		this.binder.readBean(this.identity);
		assertThat(this.mobile.getValue()).isEqualTo("06 12 34 56 78");
		assertThat(this.landline.getValue()).isEmpty();
	}

	@Test
	void acceptsEitherLineAndOtherCountries() {
		_setValue(this.landline, "06 12 34 56 78");
		_setValue(this.mobile, "+32 2 512 34 56");
		assertThat(this.binder.write(this.identity)).isEmpty();
		assertThat(this.identity.getLandlinePhone()).isEqualTo(new PhoneNumber("+33612345678"));
		assertThat(this.identity.getMobilePhone()).isEqualTo(new PhoneNumber("+3225123456"));
	}

}
