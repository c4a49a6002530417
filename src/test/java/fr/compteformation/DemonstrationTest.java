package fr.compteformation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.support.DependencyInjectionTestExecutionListener;
import org.springframework.test.context.support.DirtiesContextBeforeModesTestExecutionListener;
import org.springframework.test.context.support.DirtiesContextTestExecutionListener;

import fr.compteformation.platform.document.check.ExaminedOnce;
import fr.compteformation.platform.document.page.ReadOnce;

/**
 * The complete demonstration with its own clock, its crowd and its jobs, on H2. Tests
 * that change its clock or its data must reset it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = CompteFormationApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "compte-formation.demo.crowd=true", "db-scheduler.enabled=true" })
@ActiveProfiles({ "demo", "test" })
@Import({ CheapPasswords.Configuration.class, ExaminedOnce.Configuration.class, ReadOnce.Configuration.class })
@TestExecutionListeners({ DirtiesContextBeforeModesTestExecutionListener.class,
		DependencyInjectionTestExecutionListener.class, DirtiesContextTestExecutionListener.class })
@ContextConfiguration(initializers = PortalTest.KeysForTests.class)
public @interface DemonstrationTest {

}
