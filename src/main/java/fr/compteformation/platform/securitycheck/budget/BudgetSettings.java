package fr.compteformation.platform.securitycheck.budget;

import java.util.Set;

import jakarta.validation.Valid;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many submissions of a form are accepted within an hour. An office of 50 people
 * behind one address stays below half of each limit.
 *
 * @param registration The limits on registrations.
 * @param resend The limits on activation emails sent again.
 * @param password The limits on forgotten passwords and sign-in links together.
 * @param largeMailProviders The mail domains without a limit of their own.
 */
@Validated
@ConfigurationProperties("compte-formation.security-check.budget")
record BudgetSettings(@DefaultValue @Valid @NestedConfigurationProperty Budget registration,
		@DefaultValue @Valid @NestedConfigurationProperty Budget resend,
		@DefaultValue @Valid @NestedConfigurationProperty Budget password, @DefaultValue( {
				"gmail.com", "orange.fr", "wanadoo.fr", "free.fr", "sfr.fr", "neuf.fr", "laposte.net", "bbox.fr",
				"hotmail.com", "hotmail.fr", "outlook.com", "outlook.fr", "live.fr", "msn.com", "yahoo.com", "yahoo.fr",
				"icloud.com", "me.com", "gmx.fr", "proton.me", "protonmail.com" }) Set<String> largeMailProviders){

	Budget of(Budgets.Kind kind) {
		return switch (kind) {
			case REGISTRATION -> this.registration;
			case RESEND -> this.resend;
			case PASSWORD -> this.password;
		};
	}

}
