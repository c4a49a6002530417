package fr.compteformation.demo;

import java.util.List;

import org.junit.jupiter.api.Test;

import fr.compteformation.platform.database.ChangeRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

class DemoFillingTests {

	@Test
	void itStartsInReadOnlyModeToo() {
		ChangeRefused refused = mock(ChangeRefused.class);
		DemoFilling filling = new DemoFilling(List.of(() -> {
			throw refused;
		}));
		filling.start();
		assertThat(filling.isRunning()).isTrue();
	}

	@Test
	void anotherFailureStopsTheStart() {
		DemoFilling filling = new DemoFilling(List.of(() -> {
			throw new IllegalStateException("no space left");
		}));
		assertThatThrownBy(filling::start).hasRootCauseMessage("no space left");
		assertThat(filling.isRunning()).isFalse();
	}

}
