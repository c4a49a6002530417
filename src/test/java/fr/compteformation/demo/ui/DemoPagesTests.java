package fr.compteformation.demo.ui;

import com.vaadin.flow.router.RouteConfiguration;
import org.junit.jupiter.api.Test;

import fr.compteformation.UiTests;
import fr.compteformation.demo.DemoMailbox;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Without the demonstration.
 */
class DemoPagesTests extends UiTests {

	@Test
	void thereIsNoMailboxThatEverybodyReads() {
		assertThat(this.context.getBeanProvider(DemoMailbox.class).stream()).isEmpty();
		assertThat(this.context.getBeanProvider(DemoPages.class).stream()).isEmpty();
		assertThat(RouteConfiguration.forApplicationScope().getAvailableRoutes())
			.noneMatch((route) -> route.getTemplate().startsWith("demo"));
	}

}
