package fr.compteformation.access.franceconnect;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import fr.compteformation.FreePort;

/** Tells a portal of the {@link FakeProvider}, which nobody has started yet. */
public class ProviderForTests implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	static final int PORT = FreePort.next();

	@Override
	public void initialize(ConfigurableApplicationContext portal) {
		TestPropertyValues
			.of("compte-formation.france-connect.issuer=http://localhost:" + PORT,
					"compte-formation.france-connect.client-id=" + FakeProvider.CLIENT,
					"compte-formation.france-connect.client-secret=" + FakeProvider.SECRET,
					"compte-formation.france-connect.acr-values=eidas2", "compte-formation.france-connect.timeout=6s")
			.applyTo(portal);
	}

}
