package fr.compteformation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.TestPropertySource;

/**
 * The policies of 2015 and 2018 that pages depend on: hours as the first unit, and DIF
 * without a file. One annotation, so that its tests share one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(
		properties = { "compte-formation.policy.unit=HOURS", "compte-formation.policy.dif-attestation=NONE" })
public @interface EarlyPolicies {

}
