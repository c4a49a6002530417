package fr.compteformation;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.event.ApplicationEventsTestExecutionListener;
import org.springframework.test.context.support.DependencyInjectionTestExecutionListener;
import org.springframework.test.context.support.DirtiesContextBeforeModesTestExecutionListener;
import org.springframework.test.context.support.DirtiesContextTestExecutionListener;

import fr.compteformation.office.agent.AgentNumbersForTests;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.platform.base.PlainSpaces;
import fr.compteformation.platform.document.check.ExaminedOnce;
import fr.compteformation.platform.document.page.ReadOnce;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.rights.ledger.SomeHolders;

/**
 * The complete portal on a random port with an empty in-memory database, its own keys and
 * a clock that tests can advance. Passwords are hashed cheaply, and no thread may hold
 * two connections. Tests share few contexts, because starting one takes seconds, and only
 * the listeners that they need: others look at every bean before and after each test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = CompteFormationApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({ MovableClock.Configuration.class, CurrentUser.Configuration.class, CheapPasswords.Configuration.class,
		SomeHolders.Configuration.class, OneConnectionAtATime.class, AccessForTests.Configuration.class,
		PlainSpaces.Configuration.class, ExaminedOnce.Configuration.class, ReadOnce.Configuration.class,
		AgentNumbersForTests.Configuration.class })
@TestExecutionListeners({ DirtiesContextBeforeModesTestExecutionListener.class,
		ApplicationEventsTestExecutionListener.class, DependencyInjectionTestExecutionListener.class,
		DirtiesContextTestExecutionListener.class, MovableClock.BackToNow.class, CurrentUser.SignedOutAfterwards.class,
		AccessForTests.BackToNone.class })
@ContextConfiguration(initializers = PortalTest.KeysForTests.class)
public @interface PortalTest {

	class KeysForTests implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			Path directory = Path.of(context.getEnvironment().getRequiredProperty("compte-formation.key-dir"));
			try {
				Keys.complete(directory);
			}
			catch (IOException unwritable) {
				throw new IllegalStateException(unwritable);
			}
		}

	}

}
