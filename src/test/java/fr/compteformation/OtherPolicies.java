package fr.compteformation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

import fr.compteformation.access.franceconnect.ProviderForTests;

/**
 * Policies other than those of today that pages depend on: hours as the first unit, DIF
 * without a file, declarations validated by a rule, other programs with keys, and an
 * identity provider, which is down at first. One annotation, so that its tests share one
 * context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextConfiguration(initializers = ProviderForTests.class)
@TestPropertySource(properties = { "compte-formation.policy.unit=HOURS", "compte-formation.policy.dif-attestation=NONE",
		"compte-formation.dif.auto-validate.enabled=true", "compte-formation.exchange.enabled=true" })
public @interface OtherPolicies {

}
