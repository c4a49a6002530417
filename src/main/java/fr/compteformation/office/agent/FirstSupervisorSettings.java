package fr.compteformation.office.agent;

import jakarta.validation.constraints.AssertTrue;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import fr.compteformation.platform.base.EmailAddress;

/**
 * Who is invited when no supervisor can invite anybody. Both are needed, or neither.
 *
 * @param email Who is invited by mail when the program starts and no supervisor can sign
 * in; they choose their password themselves, within 72 hours (after that, start again).
 * @param name Their name; needed with the address.
 */
@Validated
@ConfigurationProperties("compte-formation.first-supervisor")
record FirstSupervisorSettings(@Nullable EmailAddress email, @DefaultValue("") String name) {

	@AssertTrue(message = "set compte-formation.first-supervisor.name beside the address")
	boolean isNamed() {
		return this.email == null || !this.name.isBlank();
	}

	boolean isSet() {
		return this.email != null;
	}

	Invitee invitee() {
		Invitee invitee = new Invitee();
		invitee.setEmail(this.email);
		invitee.setName(this.name);
		invitee.setRole(AgentRole.SUPERVISOR);
		return invitee;
	}

}
