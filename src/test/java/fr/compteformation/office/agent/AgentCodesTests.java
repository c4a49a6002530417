package fr.compteformation.office.agent;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;

import fr.compteformation.PortalTests;
import fr.compteformation.office.signin.EmailedCode;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.site.SomeSite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

abstract class AgentCodesTests extends PortalTests {

	@Autowired
	private AgentCodes codes;

	private Agent agent;

	@BeforeEach
	void hire() {
		this.agent = SomeAgents.active(this.portal, SomeAgents.newEmail());
	}

	@Test
	void aCodeSignsInOnceAndIsInTheJournal() {
		EmailedCode code = send();
		assertThat(code.digits()).matches("\\d{8}");
		assertThat(signsIn(code)).isTrue();
		assertThat(signsIn(code)).isFalse();
		assertThat(WrittenActs.by(this.database, this.agent)).containsExactly("AGENT_SIGNED_IN");
	}

	@Test
	void aCodeSignsInInReadOnlyMode() {
		SomeSite.refuseChanges(this.portal);
		try {
			assertThat(signsIn(send())).isTrue();
		}
		finally {
			SomeSite.silence(this.portal);
		}
	}

	/** Operators add languages by files. */
	@Test
	void anAgentMayHaveALanguageThatTheOperatorAdded() {
		assertThat(
				this.database.sql("update agent set language = 'de' where id = ?").param(this.agent.agentId()).update())
			.isOne();
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.database.sql("update agent set language = 'DE' where id = ?")
				.param(this.agent.agentId())
				.update());
	}

	@Test
	void aCodeEndsAfterTenMinutes() {
		EmailedCode code = send();
		this.clock.advance(Duration.ofMinutes(10));
		assertThat(signsIn(code)).isFalse();
	}

	@Test
	void fiveWrongTriesEndACode() {
		EmailedCode code = send();
		EmailedCode wrong = wrong(code);
		for (int i = 0; i < 4; i++) {
			assertThat(signsIn(wrong)).isFalse();
		}
		assertThat(signsIn(code)).isTrue();
		EmailedCode second = send();
		for (int i = 0; i < 5; i++) {
			assertThat(signsIn(wrong(second))).isFalse();
		}
		assertThat(signsIn(second)).isFalse();
	}

	@Test
	void theDigitsOfAnotherSessionAreWorthNothing() {
		EmailedCode mine = send();
		EmailedCode other = send();
		assertThat(signsIn(new EmailedCode(mine.id(), other.digits()))).isFalse();
		assertThat(signsIn(new EmailedCode(UUID.randomUUID(), mine.digits()))).isFalse();
	}

	@Test
	void whoIsDisabledMeanwhileStaysOut() {
		EmailedCode code = send();
		SomeAgents.disable(this.portal, this.agent);
		assertThat(signsIn(code)).isFalse();
	}

	@Test
	void whatIsNoCodeIsRefused() {
		for (String token : List.of("", "12345678", UUID.randomUUID() + ":1234567", UUID.randomUUID() + ":")) {
			assertThat(this.codes.consume(OneTimeTokenAuthenticationToken.unauthenticated(token))).isNull();
		}
	}

	private EmailedCode send() {
		OneTimeToken token = this.codes.generate(new GenerateOneTimeTokenRequest(this.agent.agentId().toString()));
		return EmailedCode.of(token.getTokenValue()).orElseThrow();
	}

	private boolean signsIn(EmailedCode code) {
		OneTimeToken token = this.codes.consume(OneTimeTokenAuthenticationToken.unauthenticated(code.token()));
		return token != null && token.getUsername().equals(this.agent.agentId().toString());
	}

	private static EmailedCode wrong(EmailedCode code) {
		return new EmailedCode(code.id(),
				code.digits().startsWith("0") ? "1" + code.digits().substring(1) : "0" + code.digits().substring(1));
	}

}
