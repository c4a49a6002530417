package fr.compteformation.office.agent;

import jakarta.validation.constraints.AssertTrue;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import fr.compteformation.platform.base.EmailAddress;

/**
 * The first supervisor. Set both properties or neither.
 *
 * @param email The email address that is invited at startup if no supervisor can sign in.
 * The invitation is valid for 72 hours; restart to send another.
 * @param name The name of that supervisor; required with the address.
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
		return invitee(this.email, this.name);
	}

	static Invitee invitee(@Nullable EmailAddress email, String name) {
		Invitee invitee = new Invitee();
		invitee.setEmail(email);
		invitee.setName(name);
		invitee.setRole(AgentRole.SUPERVISOR);
		return invitee;
	}

}
