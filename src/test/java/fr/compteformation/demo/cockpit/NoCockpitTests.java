package fr.compteformation.demo.cockpit;

import java.util.Map;

import org.junit.jupiter.api.Test;

import fr.compteformation.AbstractHttpTests;
import fr.compteformation.demo.clock.DemoClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Without the demonstration.
 */
class NoCockpitTests extends AbstractHttpTests {

	@Test
	void thereIsNoOneClickSignIn() {
		assertThat(this.portal.getBeanProvider(OneClickSignIn.class).stream()).isEmpty();
		assertThat(this.visitor.post("/demo/entrer", Map.of("role", "CHLOE")).statusCode()).isEqualTo(403);
		assertThat(this.visitor.isSignedIn()).isFalse();
	}

	@Test
	void thereIsNoPageAndNoOtherClock() {
		assertThat(this.visitor.get("/demo").statusCode()).isEqualTo(404);
		assertThat(this.portal.getBeanProvider(DemoReset.class).stream()).isEmpty();
		assertThat(this.portal.getBeanProvider(DemoClock.class).stream()).isEmpty();
	}

}
