package fr.compteformation.rights.feeding;

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
		assertThat(IntakeFailure.isPassing(new IllegalStateException(
				new IntakeFailure(new IllegalStateException(new CannotAcquireLockException("waited"))))))
			.isTrue();
		assertThat(IntakeFailure.isPassing(new IntakeFailure(new DataIntegrityViolationException("no")))).isFalse();
		assertThat(IntakeFailure.isPassing(new CannotAcquireLockException("elsewhere"))).isFalse();
	}

}
