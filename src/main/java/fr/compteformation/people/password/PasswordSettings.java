package fr.compteformation.people.password;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The password policy.
 *
 * @param password Which passwords are accepted. The default is the rule of the guides and
 * worth 47.6 bits, below the 50 that the CNIL asks for: {@code
 * TWELVE_FOUR_CLASSES} is recommended in production. {@code FIVE_LETTERS_THREE_DIGITS} is
 * the rule of 2015.
 */
@ConfigurationProperties("compte-formation.policy")
record PasswordSettings(@DefaultValue("EIGHT_MIXED") PasswordPolicy password) {
}
