package fr.compteformation.demo.identityprovider;

import com.vaadin.flow.router.RouteConfiguration;
import org.junit.jupiter.api.Test;

import fr.compteformation.UiTests;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Without the demonstration.
 */
class NoStandInTests extends UiTests {

	@Test
	void nobodyPlaysSomebodyElse() {
		assertThat(this.context.getBeanProvider(StandIn.class).stream()).isEmpty();
		assertThat(this.context.getBeanProvider(IdentityProviderConfiguration.class).stream()).isEmpty();
		assertThat(this.context.getBeanProvider(Signatures.class).stream()).isEmpty();
		assertThat(this.context.getBeanProvider(Portals.class).stream()).isEmpty();
		assertThat(RouteConfiguration.forApplicationScope().getAvailableRoutes())
			.noneMatch((route) -> route.getTemplate().startsWith("demo"));
	}

}
