package fr.compteformation.people.session;

import java.time.Duration;
import java.time.Instant;

import jakarta.servlet.http.HttpSession;

import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import fr.compteformation.platform.base.ui.SessionDeadline;

/**
 * How long a session of a citizen lasts at most, whatever the person does: from the
 * sign-in on, and from the return on for a device that stays signed in. Whoever got hold
 * of a session does not keep it longer. It ends sooner when nothing happens.
 *
 * @param citizens How long a session of a citizen lasts at most, whatever they do, from
 * 30 minutes to a day; they are warned ten and two minutes before. A device that stays
 * signed in begins another one with its next return.
 */
@Validated
@ConfigurationProperties("compte-formation.session-life")
record SessionLife(@DurationMin(minutes = 30,
		message = "compte-formation.session-life.citizens must be 30 minutes or more") @DurationMax(days = 1,
				message = "compte-formation.session-life.citizens must be a day or less") @DefaultValue("12h") Duration citizens) {

	void begin(HttpSession session, Instant now) {
		new SessionDeadline(now.plus(this.citizens)).keepIn(session);
	}

}
