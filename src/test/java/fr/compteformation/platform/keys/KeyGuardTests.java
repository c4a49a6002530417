package fr.compteformation.platform.keys;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.PortalTests;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class KeyGuardTests extends PortalTests {

	@Autowired
	private Keys keys;

	@Test
	void startsAgainWithTheSameKeys() {
		assertThatCode(() -> new KeyGuard(this.database, this.keys, register()).afterSingletonsInstantiated())
			.doesNotThrowAnyException();
	}

	@Test
	void refusesToStartWithOtherKeys(@TempDir Path folder) throws Exception {
		Keys.generate(folder);
		KeyGuard guard = new KeyGuard(this.database, Keys.open(folder), register());
		assertThatIllegalStateException().isThrownBy(guard::afterSingletonsInstantiated)
			.withMessageContaining("compte-formation.key-dir");
	}

	private KeyRegister register() {
		return new KeyRegister(this.database, this.clock);
	}

}
