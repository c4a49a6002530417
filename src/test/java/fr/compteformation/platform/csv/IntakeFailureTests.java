package fr.compteformation.platform.csv;

import org.junit.jupiter.api.Test;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;

import static org.assertj.core.api.Assertions.assertThat;

class IntakeFailureTests {

	@Test
	void doesNotRepeatWhatTheDatabaseSaid() {
		Exception reason = new DataIntegrityViolationException("row (L’Héritier, 255081416802538)",
				new IllegalStateException("L’Héritier"));
		assertThat(new IntakeFailure(reason)).hasNoCause()
			.hasMessage("org.springframework.dao.DataIntegrityViolationException, java.lang.IllegalStateException");
	}

	@Test
	void pointsAtThePlaceInTheCode() {
		Exception reason = new IllegalStateException();
		assertThat(new IntakeFailure(reason).getStackTrace()).isEqualTo(reason.getStackTrace());
	}

	@Test
	void knowsWhetherAnotherTryMaySucceed() {
		assertThat(new IntakeFailure(new IllegalStateException(new CannotAcquireLockException("waited"))).isPassing())
			.isTrue();
		assertThat(new IntakeFailure(new DataIntegrityViolationException("no")).isPassing()).isFalse();
	}

}
