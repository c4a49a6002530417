package fr.compteformation.office.signin;

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
 * The maximum length of the session of an agent or a professional, regardless of
 * activity. Inactive sessions end sooner.
 *
 * @param agents The maximum length of a session of an agent, a training provider or an
 * employer, from 30 minutes to one day; shorter than a citizen’s, because they see other
 * people’s data.
 */
@Validated
@ConfigurationProperties("compte-formation.session-life")
record WorkSessionLife(@DurationMin(minutes = 30,
		message = "compte-formation.session-life.agents must be 30 minutes or more") @DurationMax(days = 1,
				message = "compte-formation.session-life.agents must be a day or less") @DefaultValue("8h") Duration agents) {

	void begin(HttpSession session, Instant now) {
		new SessionDeadline(now.plus(this.agents)).keepIn(session);
	}

}
