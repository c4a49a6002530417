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
 * The maximum lifetime of a citizen’s session, whatever the person does: from sign-in, or
 * from the return of a remembered device. Limits the use of a stolen session. Inactivity
 * ends it sooner.
 *
 * @param citizens The maximum lifetime of a citizen’s session, whatever they do, from 30
 * minutes to a day; a warning appears ten and two minutes before. A device that stays
 * signed in starts a new session with its next visit.
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
