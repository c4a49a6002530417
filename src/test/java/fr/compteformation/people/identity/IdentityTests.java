package fr.compteformation.people.identity;

import java.time.Duration;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.OnEntry;

import static fr.compteformation.people.identity.IdentitySettings.FirstName;
import static fr.compteformation.people.identity.IdentitySettings.Phones;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class IdentityTests {

	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

	private final Identity identity = new Identity();

	@BeforeEach
	void fillsIn() {
		this.identity.setNir(new Nir("255081416802538"));
		this.identity.setBirthName("L’Héritier");
		this.identity.setMobilePhone(new PhoneNumber("+33612345678"));
		this.identity.setEmail(new EmailAddress("chloe@exemple.fr"));
	}

	@AfterEach
	void closes() {
		this.context.close();
	}

	@Test
	void needsNeitherCivilityNorFirstNameNorASecondPhone() {
		assertThat(validator(FirstName.OPTIONAL, Phones.ONE_OF_TWO).validate(this.identity, OnEntry.class)).isEmpty();
	}

	@Test
	void needsNumberNamePhoneAndMail() {
		assertThat(validator(FirstName.OPTIONAL, Phones.ONE_OF_TWO).validate(new Identity(), OnEntry.class))
			.extracting((violation) -> violation.getPropertyPath().toString(), ConstraintViolation::getMessage)
			.containsExactlyInAnyOrder(tuple("nir", "account.identity.nir"),
					tuple("birthName", "account.identity.birthName"), tuple("email", "account.identity.email"),
					tuple("landlinePhone", "account.identity.phones"));
	}

	@Test
	void needsNoPhoneWhereThePolicyLeavesThemOpen() {
		this.identity.setMobilePhone(null);
		assertThat(validator(FirstName.OPTIONAL, Phones.OPTIONAL).validate(this.identity, OnEntry.class)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u00a0" })
	void needsAFirstNameWhereThePolicyAsksForOne(String typed) {
		this.identity.setFirstName(typed);
		assertThat(validator(FirstName.REQUIRED, Phones.ONE_OF_TWO).validate(this.identity, OnEntry.class))
			.extracting(ConstraintViolation::getMessage)
			.containsExactly("account.identity.firstName");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Œuvrard", "L’Héritier", "L'Héritier", "D‘Ávila", "Jean-Pierre", "Jean‑Pierre", "Le Gall",
			"Ngọc Ánh", "N’Guessan Konan", "Nguyễn Thị Minh Khai", "محمد", "כהן", "李小龍", "राम", "Σωκράτης", "Þórður",
			"e\u0301tienne", "St. John", "Gal·la", "O’Neill‐Smith", "ʻAkanesi", "Li", "Y", "نوش\u200cآفرین" })
	void takesNamesOfAllScripts(String name) {
		this.identity.setBirthName(name);
		this.identity.setFirstName(name);
		assertThat(validator(FirstName.REQUIRED, Phones.ONE_OF_TWO).validate(this.identity, OnEntry.class)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Dupont2 | characters", "٣علي | characters", "Chloé😀 | characters", "❤️ | characters",
					"- | characters", "’’ | characters", "... | characters", "<b>Anne</b> | characters",
					"a@b.fr | characters", "Dupont; drop table | characters", "Dupont_Durand | characters",
					"Dupont\u202eeinna | invisible", "\u2067דוד | invisible", "\u200fכהן | invisible",
					"Du\u0000pont | invisible", "Du\tpont | invisible", "Du\u2028pont | invisible",
					"Du\u200bpont | invisible", "\ud83d | characters" })
	void saysWhatANameIsMadeOf(String name, String message) {
		this.identity.setBirthName(name);
		assertThat(validator(FirstName.OPTIONAL, Phones.ONE_OF_TWO).validate(this.identity, OnEntry.class))
			.extracting((violation) -> violation.getPropertyPath().toString(), ConstraintViolation::getMessage)
			.containsExactly(tuple("birthName", "account.name." + message));
	}

	@Test
	void countsTheCharactersOfANameComposed() {
		Validator validator = validator(FirstName.OPTIONAL, Phones.ONE_OF_TWO);
		this.identity.setFirstName("e\u0301".repeat(100));
		assertThat(validator.validate(this.identity, OnEntry.class)).isEmpty();
		assertThat(this.identity.getFirstName()).hasSize(100);
		this.identity.setFirstName("a".repeat(200));
		assertThat(validator.validate(this.identity, OnEntry.class)).extracting(ConstraintViolation::getMessage)
			.containsExactly("account.name.length");
	}

	@Test
	void readsANameOfAnySizeInTime() {
		assertTimeout(Duration.ofSeconds(20), () -> this.identity.setBirthName('a' + " ".repeat(200_000) + 'b'));
		assertThat(validator(FirstName.OPTIONAL, Phones.ONE_OF_TWO).validate(this.identity, OnEntry.class))
			.extracting(ConstraintViolation::getMessage)
			.containsExactly("account.name.length");
	}

	@Test
	void keepsNamesAsTypedWithoutTheSpacesAroundThem() {
		this.identity.setBirthName("  McDonald d’Œuvre ");
		assertThat(this.identity.getBirthName()).isEqualTo("McDonald d’Œuvre");
		this.identity.setFirstName("  ");
		assertThat(this.identity.getFirstName()).isNull();
	}

	private Validator validator(FirstName firstName, Phones phones) {
		this.context.registerBean(IdentitySettings.class, () -> new IdentitySettings(firstName, phones));
		this.context.registerBean(LocalValidatorFactoryBean.class);
		this.context.refresh();
		return this.context.getBean(Validator.class);
	}

}
