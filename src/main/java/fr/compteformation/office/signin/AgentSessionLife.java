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
 * How long a session of an agent lasts at most, whatever they do. It ends sooner when
 * nothing happens.
 *
 * @param agents at least 30 minutes, at most a day; they see what is other people’s
 */
@Validated
@ConfigurationProperties("compte-formation.session-life")
record AgentSessionLife(@DurationMin(minutes = 30,
		message = "compte-formation.session-life.agents must be 30 minutes or more") @DurationMax(days = 1,
				message = "compte-formation.session-life.agents must be a day or less") @DefaultValue("8h") Duration agents) {

	void begin(HttpSession session, Instant now) {
		new SessionDeadline(now.plus(this.agents)).keepIn(session);
	}

}
