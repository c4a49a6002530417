package fr.compteformation.office.topup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.validation.beanvalidation.SpringConstraintValidatorFactory;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.OnEntry;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.rights.ledger.Movement;

import static org.assertj.core.api.Assertions.assertThat;

class TopUpDetailsTests {

	private final TopUpDetails details = whole();

	@Test
	void aWholeDepositIsRight() {
		assertThat(problems()).isEmpty();
	}

	@Test
	void everythingButAnotherMotiveIsRequired() {
		assertThat(problems(new TopUpDetails())).containsExactlyInAnyOrder("topUp.nir.missing",
				"topUp.birthName.missing", "topUp.bornOn.missing", "topUp.amount.wrong", "topUp.motive.missing",
				"topUp.paidOn.missing", "topUp.paymentReference.missing", "topUp.proof.missing");
	}

	@Test
	void theAmountIsAboveZeroAndWithinTheLimit() {
		this.details.setAmount(new Euros(1));
		assertThat(problems()).isEmpty();
		this.details.setAmount(new Euros(10_000_00));
		assertThat(problems()).isEmpty();
		for (long cents : List.of(0L, -1L, 10_000_01L)) {
			this.details.setAmount(new Euros(cents));
			assertThat(problems()).containsExactly("topUp.amount.wrong");
		}
	}

	@Test
	void theDateOfBirthIsThatOfTheNumber() {
		this.details.setBornOn(LocalDate.of(1955, 9, 14));
		assertThat(problems()).containsExactly("topUp.bornOn.differs");
		this.details.setBornOn(LocalDate.of(1956, 8, 14));
		assertThat(problems()).containsExactly("topUp.bornOn.differs");
		// The month of this number is unknown.
		this.details.setNir(Nir.readForSignIn("2565014168025").found().orElseThrow());
		assertThat(problems()).isEmpty();
	}

	@Test
	void anotherMotiveIsToldInWordsAndElseDropped() {
		this.details.setMotive(Movement.Motive.OTHER);
		this.details.setOtherMotive("  ");
		assertThat(problems()).containsExactly("topUp.otherMotive.missing");
		this.details.setOtherMotive("Prime de fidélité");
		assertThat(problems()).isEmpty();
		this.details.setMotive(Movement.Motive.LAW);
		this.details.dropUnusedMotive();
		assertThat(this.details.getOtherMotive()).isNull();
	}

	@Test
	void thePaymentIsNotInTheFuture() {
		this.details.setPaidOn(LocalDate.of(2199, 1, 1));
		assertThat(problems()).containsExactly("topUp.paidOn.future");
	}

	@Test
	void nothingIsWrittenToLogs() {
		assertThat(this.details).hasToString("TopUpDetails");
	}

	private List<String> problems() {
		return problems(this.details);
	}

	private static List<String> problems(TopUpDetails details) {
		DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
		beans.registerSingleton("settings", new TopUpSettings(10_000, 100));
		try (ValidatorFactory factory = Validation.byDefaultProvider()
			.configure()
			.constraintValidatorFactory(new SpringConstraintValidatorFactory(beans))
			.buildValidatorFactory()) {
			Validator validator = factory.getValidator();
			return validator.validate(details, OnEntry.class)
				.stream()
				.map((violation) -> violation.getMessage())
				.toList();
		}
	}

	private static TopUpDetails whole() {
		TopUpDetails details = new TopUpDetails();
		details.setNir(Nir.readForSignIn("2550814168025").found().orElseThrow());
		details.setBirthName("Durand");
		details.setBornOn(SomeTopUps.BIRTH);
		details.setAmount(SomeTopUps.AMOUNT);
		details.setMotive(Movement.Motive.CORRECTIVE);
		details.setPaidOn(LocalDate.of(2026, 11, 2));
		details.setPaymentReference("VIR-2026-118");
		details.setProof(new DocumentId(UUID.randomUUID()));
		return details;
	}

}
