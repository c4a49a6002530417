package fr.compteformation.people.password;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which passwords are accepted.
 *
 * @param password the policy; in production {@link PasswordPolicy#TWELVE_FOUR_CLASSES} is
 * recommended, the default is worth 47.6 bits where the CNIL asks for 50
 */
@ConfigurationProperties("compte-formation.policy")
record PasswordSettings(@DefaultValue("EIGHT_MIXED") PasswordPolicy password) {
}
