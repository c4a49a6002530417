package fr.compteformation.platform.securitycheck;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class CaptchEtatTests {

	private final CaptchEtatStub service = new CaptchEtatStub();

	private final InstantSource time = () -> this.now;

	private Instant now = Instant.parse("2026-11-20T12:00:00Z");

	private final CaptchEtat provider = provider(this.service.settings());

	CaptchEtatTests() throws IOException {
	}

	@AfterEach
	void stopTheService() {
		this.service.close();
	}

	@Test
	void showsThePictureOfTheService() {
		Asked asked = ask().orElseThrow();
		assertThat(asked.challenge()).isInstanceOfSatisfying(Challenge.Characters.class, (shown) -> {
			assertThat(shown.image()).isEqualTo(CaptchEtatStub.IMAGE);
			assertThat(shown.digits()).isFalse();
			assertThat(shown.hasSound()).isTrue();
		});
	}

	@Test
	void asksTheServiceWhetherAnAnswerIsRight() {
		OpenChallenge challenge = open(ask().orElseThrow());
		assertThat(this.provider.judge(challenge, "K7PM2")).contains(true);
		assertThat(this.provider.judge(challenge, "K7 PM2 ")).contains(true);
		assertThat(this.provider.judge(challenge, "XXXXX")).contains(false);
	}

	@Test
	void playsTheSoundOfTheService() {
		assertThat(this.provider.speak(open(ask().orElseThrow()), Locale.FRENCH)).hasValueSatisfying((sound) -> {
			assertThat(sound.bytes()).asString().isEqualTo("RIFF");
			assertThat(sound.type()).isEqualTo("audio/wav");
		});
	}

	@Test
	void leavesTheOtherKindsToThePortal() {
		assertThat(this.provider.ask(id(), CheckKind.PICTURE, Locale.FRENCH)).isEmpty();
		assertThat(this.provider.ask(id(), CheckKind.QUESTION, Locale.FRENCH)).isEmpty();
		assertThat(this.service.requests).isEmpty();
	}

	@Test
	void identifiesItselfOnceAndAgainWhenItsTokenIsOver() {
		ask();
		ask();
		assertThat(this.service.requests).containsExactly(
				"token grant_type=client_credentials&client_id=portal&client_secret=secret&scope=piste.captchetat",
				"get=image&c=captchaFR", "get=image&c=captchaFR");
		this.now = this.now.plus(Duration.ofHours(1));
		assertThat(ask()).isPresent();
		assertThat(tokens()).isEqualTo(2);
	}

	@Test
	void asksForANewTokenWhenTheServiceRefusesTheOldOne() {
		ask();
		this.service.withdrawTokens();
		assertThat(ask()).isPresent();
		assertThat(tokens()).isEqualTo(2);
	}

	@Test
	void leavesItToThePortalForAWhileWhenTheServiceIsSilent(CapturedOutput log) {
		CaptchEtat impatient = provider(this.service.settings(Duration.ofSeconds(1)));
		this.service.fallSilent();
		assertThat(ask(impatient)).isEmpty();
		int asked = this.service.requests.size();
		assertThat(ask(impatient)).isEmpty();
		assertThat(this.service.requests).hasSize(asked);
		this.now = this.now.plus(Duration.ofSeconds(30));
		assertThat(ask(impatient)).isEmpty();
		assertThat(this.service.requests).hasSizeGreaterThan(asked);
		assertThat(log).contains("CaptchEtat does not answer").doesNotContain("secret");
	}

	@Test
	void leavesItToThePortalWhenTheServiceIsBroken() {
		this.service.breakDown();
		assertThat(ask()).isEmpty();
	}

	@Test
	void cannotJudgeAnswersWhileTheServiceIsBroken(CapturedOutput log) {
		OpenChallenge challenge = open(ask().orElseThrow());
		this.service.breakDown();
		assertThat(this.provider.judge(challenge, "K7PM2")).isEmpty();
		assertThat(log).doesNotContain("K7PM2").doesNotContain(challenge.secret());
	}

	@Test
	void isNotAskedWithoutAnAccess() {
		assertThat(provider(CaptchEtatStub.NONE).ask(id(), CheckKind.CHARACTERS, Locale.FRENCH)).isEmpty();
	}

	@Test
	void neverExposesItsSecret() {
		assertThat(this.service.settings().toString()).doesNotContain("secret");
	}

	private CaptchEtat provider(CaptchEtatSettings settings) {
		return new CaptchEtat(new SecurityCheckSettings(true, Duration.ZERO, false, settings),
				this.time.withZone(ZoneOffset.UTC));
	}

	private Optional<Asked> ask() {
		return ask(this.provider);
	}

	private static Optional<Asked> ask(CaptchEtat provider) {
		return provider.ask(id(), CheckKind.CHARACTERS, Locale.FRENCH);
	}

	private OpenChallenge open(Asked asked) {
		return new OpenChallenge(asked, "session", this.now.plusSeconds(300));
	}

	private long tokens() {
		return List.copyOf(this.service.requests).stream().filter((request) -> request.startsWith("token")).count();
	}

	private static ChallengeId id() {
		return new ChallengeId(UUID.randomUUID());
	}

}
