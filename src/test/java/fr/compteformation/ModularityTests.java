package fr.compteformation;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

	@Test
	void modulesUseOnlyTheDoorsTheyAreAllowedTo() {
		ApplicationModules.of(CompteFormationApplication.class).verify();
	}

}
