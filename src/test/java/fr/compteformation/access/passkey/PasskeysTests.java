package fr.compteformation.access.passkey;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.Parallel;
import fr.compteformation.PortalTests;
import fr.compteformation.platform.security.Proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Passkeys and recovery codes, on every database.
 */
abstract class PasskeysTests extends PortalTests {

	@Autowired
	private Passkeys passkeys;

	@Autowired
	private SecondFactors factors;

	@Autowired
	private RecoveryCodeSignIn recoveryCodes;

	@Autowired
	private PasskeyProofs passkeyProofs;

	private final SoftKey key = new SoftKey();

	private KeyHolder person;

	@BeforeEach
	void somebody() {
		this.person = new KeyHolder(this.portal);
	}

	@Test
	void nobodyIsAskedForMoreThanThePasswordWhoDidNotWantIt() {
		assertThat(isAsked()).isFalse();
		assertThat(this.person.keys()).isEmpty();
		assertThat(this.person
			.<Boolean>themselves(() -> this.passkeyProofs.askForProof(this.person.citizen()).isPresent())).isFalse();
	}

	@Test
	void theFirstPasskeyTurnsTheSecondFactorOnAndBringsTenCodes() {
		List<RecoveryCode> codes = this.person.add(this.key);
		assertThat(isAsked()).isTrue();
		assertThat(codes).hasSize(10).doesNotHaveDuplicates();
		assertThat(this.person.keys()).singleElement().satisfies((passkey) -> {
			assertThat(passkey.label()).isEqualTo("Téléphone");
			assertThat(passkey.createdAt()).isBetween(this.clock.instant().minusSeconds(60), this.clock.instant());
			assertThat(passkey.usedAt()).isNull();
		});
		assertThat(events()).containsExactly("PASSKEY_ADDED");
		assertThat(this.person.add(new SoftKey())).isEmpty();
		assertThat(this.person.keys()).hasSize(2);
	}

	@Test
	void aCodeHolds80RandomBitsAndTheDatabaseOnlyItsHash() {
		List<RecoveryCode> codes = this.person.add(this.key);
		assertThat(codes).allSatisfy((code) -> {
			assertThat(code.value()).matches("([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}");
			assertThat(code).hasToString("********");
		});
		assertThat(this.database
			.sql("select secret_hash from one_time_secret where purpose = 'recovery-code' and account_id = ?")
			.param(this.person.citizen().accountId())
			.query(String.class)
			.list()).hasSize(10).allMatch((hash) -> hash.matches("[0-9a-f]{64}"));
	}

	@Test
	void thePasskeySignsInAndItsUseIsNoted() {
		this.person.add(this.key);
		var asked = this.factors.ask(this.person.half());
		assertThat(asked.json()).contains("\"rpId\":\"localhost\"", "\"userVerification\":\"preferred\"");
		assertThat(this.factors.giveKey(this.person.half(), asked, this.key.sign(asked.json()))).isTrue();
		assertThat(this.person.keys().getFirst().usedAt()).isNotNull();
	}

	@Test
	void anAnswerCountsOnce() {
		this.person.add(this.key);
		var asked = this.factors.ask(this.person.half());
		String answer = this.key.sign(asked.json());
		assertThat(this.factors.giveKey(this.person.half(), asked, answer)).isTrue();
		assertThat(this.factors.giveKey(this.person.half(), asked, answer)).isFalse();
		assertThat(sign(this.factors.ask(this.person.half()), answer)).isFalse();
	}

	@Test
	void ofTheSameAnswerSentManyTimesAtOnceOneCounts() {
		this.person.add(this.key);
		var asked = this.factors.ask(this.person.half());
		String answer = this.key.sign(asked.json());
		List<Boolean> outcomes = Parallel.times(4, () -> this.factors.giveKey(this.person.half(), asked, answer));
		assertThat(outcomes).containsOnlyOnce(true);
	}

	@Test
	void aChallengeIsGoodForFiveMinutes() {
		this.person.add(this.key);
		var asked = this.factors.ask(this.person.half());
		this.clock.advance(Duration.ofMinutes(5));
		assertThat(sign(asked, this.key.sign(asked.json()))).isFalse();
		var another = this.factors.ask(this.person.half());
		this.clock.advance(Duration.ofMinutes(4));
		assertThat(sign(another, this.key.sign(another.json()))).isTrue();
	}

	@Test
	void anotherChallengeIsRefused() {
		this.person.add(this.key);
		String other = this.factors.ask(this.person.half()).json();
		assertThat(sign(this.factors.ask(this.person.half()), this.key.sign(other))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:8081", "https://localhost:8080", "http://localhost:8080.evil.example",
			"http://evil.example" })
	void anotherOriginIsRefused(String origin) {
		assertThat(this.person.tryToAdd(new SoftKey().on(origin))).isInstanceOf(Addition.Refused.class);
		this.person.add(this.key);
		var asked = this.factors.ask(this.person.half());
		assertThat(sign(asked, this.key.on(origin).sign(asked.json()))).isFalse();
	}

	@Test
	void anotherAddressOfThePartyIsRefused() {
		this.person.add(this.key);
		var asked = this.factors.ask(this.person.half());
		assertThat(sign(asked, this.key.sign(asked.json().replace("\"localhost\"", "\"evil.example\"")))).isFalse();
	}

	@Test
	void thePasskeyOfSomebodyElseIsRefusedAndNothingIsNotedOfIt() {
		KeyHolder other = new KeyHolder(this.portal);
		SoftKey others = new SoftKey();
		other.add(others);
		this.person.add(this.key);
		var asked = this.factors.ask(this.person.half());
		assertThat(asked.json()).doesNotContain(this.factors.ask(other.half()).json().split("\"allow")[1]);
		assertThat(sign(asked, others.counting(7).sign(asked.json()))).isFalse();
		assertThat(other.keys().getFirst().usedAt()).isNull();
		var askedOfOther = this.factors.ask(other.half());
		assertThat(sign(askedOfOther, this.key.sign(askedOfOther.json()))).isFalse();
	}

	@Test
	void aSignOfAnotherKeyPairIsRefused() {
		this.person.add(this.key);
		var asked = this.factors.ask(this.person.half());
		String mine = this.key.sign(asked.json());
		String forged = new SoftKey().sign(asked.json());
		String mixed = mine.replaceAll("\"signature\":\"[^\"]+\"",
				forged.replaceAll(".*(\"signature\":\"[^\"]+\").*", "$1"));
		assertThat(mixed).isNotEqualTo(mine);
		assertThat(sign(asked, mixed)).isFalse();
	}

	@Test
	void aCounterThatGoesBackwardsIsRefused() {
		this.person.add(this.key.counting(5));
		assertThat(signNow(this.key.counting(6))).isTrue();
		assertThat(signNow(this.key.counting(6))).isFalse();
		assertThat(signNow(this.key.counting(4))).isFalse();
		assertThat(signNow(this.key.counting(7))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "null", "[]", "{\"id\":\"AA\",\"rawId\":\"AA\"}", "NotAllowedError",
			"{\"id\":1,\"type\":\"x\",\"response\":{}}" })
	void nonsenseIsRefused(String answer) {
		this.person.add(this.key);
		assertThat(sign(this.factors.ask(this.person.half()), answer)).isFalse();
		assertThat(this.person.<Addition>themselves(() -> this.passkeys.add(this.person.citizen(),
				this.passkeys.askForNew(this.person.citizen(), this.person.proof()), answer, "x")))
			.isInstanceOf(Addition.Refused.class);
	}

	@Test
	void theSamePasskeyIsNotAddedTwice() {
		this.person.add(this.key);
		assertThat(this.person.tryToAdd(this.key)).isInstanceOf(Addition.Refused.class);
		assertThat(new KeyHolder(this.portal).tryToAdd(this.key)).isInstanceOf(Addition.Refused.class);
		var asked = this.person.themselves(() -> this.passkeys.askForNew(this.person.citizen(), this.person.proof()));
		assertThat(asked.json()).containsPattern("\"excludeCredentials\":\\[\\{")
			.contains("\"attestation\":\"none\"", "\"residentKey\":\"preferred\"");
	}

	@Test
	void tenPasskeysAreEnough() {
		for (int i = 0; i < Passkeys.MOST; i++) {
			this.person.add(new SoftKey());
		}
		assertThat(this.person.tryToAdd(this.key)).isInstanceOf(Addition.Enough.class);
	}

	@Test
	void devicesLearnARandomHandleAndTheNameAndNothingElse() {
		String asked = this.person
			.themselves(() -> this.passkeys.askForNew(this.person.citizen(), this.person.proof()).json());
		assertThat(asked).contains("Chloé L’Héritier")
			.doesNotContain(this.person.citizen().accountId().toString(), this.person.nir().number());
	}

	@Test
	void afterThePasswordATouchIsEnoughAndInItsPlaceItIsNot() {
		this.person.add(this.key.withoutVerification());
		assertThat(signNow(this.key)).isTrue();
		var asked = themselves(() -> this.passkeyProofs.askForProof(this.person.citizen())).orElseThrow();
		assertThat(asked.json()).contains("\"userVerification\":\"required\"");
		assertThat(this.person.<Boolean>themselves(
				() -> this.passkeyProofs.prove(this.person.citizen(), asked, this.key.sign(asked.json()))))
			.isFalse();
	}

	@Test
	void whatWasAskedAfterThePasswordIsNoProofInItsPlace() {
		this.person.add(this.key);
		var asked = this.factors.ask(this.person.half());
		assertThat(this.person.<Boolean>themselves(
				() -> this.passkeyProofs.prove(this.person.citizen(), asked, this.key.sign(asked.json()))))
			.isFalse();
	}

	@Test
	void aPasskeyThatMakesSureOfItsOwnerIsAProof() {
		this.person.add(this.key);
		var asked = themselves(() -> this.passkeyProofs.askForProof(this.person.citizen())).orElseThrow();
		assertThat(this.person.<Boolean>themselves(
				() -> this.passkeyProofs.prove(this.person.citizen(), asked, this.key.sign(asked.json()))))
			.isTrue();
	}

	@Test
	void aCodeSignsInOnceHoweverItIsTyped() {
		RecoveryCode code = this.person.add(this.key).get(3);
		String typed = " " + code.value().toLowerCase(java.util.Locale.ROOT).replace('-', ' ') + " ";
		assertThat(this.recoveryCodes.giveCode(this.person.half(), typed)).isEqualTo(RecoveryCodeSignIn.Result.RIGHT);
		assertThat(this.recoveryCodes.giveCode(this.person.half(), code.value()))
			.isEqualTo(RecoveryCodeSignIn.Result.WRONG);
		assertThat(codesLeft()).isEqualTo(9);
		assertThat(events()).containsExactly("PASSKEY_ADDED", "RECOVERY_CODE_USED");
	}

	@Test
	void ofTwoWhoUseACodeAtOnceOneSucceeds() {
		RecoveryCode code = this.person.add(this.key).getFirst();
		assertThat(Parallel.times(4, () -> this.recoveryCodes.giveCode(this.person.half(), code.value())))
			.containsOnlyOnce(RecoveryCodeSignIn.Result.RIGHT);
	}

	@Test
	void theCodesOfSomebodyElseAreWrong() {
		RecoveryCode others = new KeyHolder(this.portal).add(new SoftKey()).getFirst();
		this.person.add(this.key);
		assertThat(this.recoveryCodes.giveCode(this.person.half(), others.value()))
			.isEqualTo(RecoveryCodeSignIn.Result.WRONG);
		assertThat(this.recoveryCodes.giveCode(this.person.half(), "")).isEqualTo(RecoveryCodeSignIn.Result.WRONG);
	}

	@Test
	void whoeverGuessesCodesMustWait() {
		RecoveryCode code = this.person.add(this.key).getFirst();
		for (int i = 0; i < 5; i++) {
			assertThat(this.recoveryCodes.giveCode(this.person.half(), "AAAA-AAAA-AAAA-AAAA"))
				.isEqualTo(RecoveryCodeSignIn.Result.WRONG);
		}
		assertThat(this.recoveryCodes.giveCode(this.person.half(), code.value()))
			.isEqualTo(RecoveryCodeSignIn.Result.TOO_SOON);
		this.clock.advance(Duration.ofSeconds(6));
		assertThat(this.recoveryCodes.giveCode(this.person.half(), code.value()))
			.isEqualTo(RecoveryCodeSignIn.Result.RIGHT);
	}

	@Test
	void newCodesKillTheOlderOnes() {
		RecoveryCode old = this.person.add(this.key).getFirst();
		List<RecoveryCode> codes = themselves(
				() -> this.passkeys.renewCodes(this.person.citizen(), this.person.proof()));
		assertThat(codesLeft()).isEqualTo(10);
		assertThat(this.recoveryCodes.giveCode(this.person.half(), old.value()))
			.isEqualTo(RecoveryCodeSignIn.Result.WRONG);
		assertThat(this.recoveryCodes.giveCode(this.person.half(), codes.getLast().value()))
			.isEqualTo(RecoveryCodeSignIn.Result.RIGHT);
	}

	@Test
	void withoutAPasskeyThereAreNoCodes() {
		assertThatIllegalStateException()
			.isThrownBy(() -> themselves(() -> this.passkeys.renewCodes(this.person.citizen(), this.person.proof())));
	}

	@Test
	void theLastPasskeyTakesTheSecondFactorAndTheCodesAlong() {
		RecoveryCode code = this.person.add(this.key).getFirst();
		this.person.add(new SoftKey());
		remove(this.person.keys().getFirst().id());
		assertThat(isAsked()).isTrue();
		assertThat(codesLeft()).isEqualTo(10);
		remove(this.person.keys().getFirst().id());
		assertThat(isAsked()).isFalse();
		assertThat(codesLeft()).isZero();
		assertThat(this.recoveryCodes.giveCode(this.person.half(), code.value()))
			.isEqualTo(RecoveryCodeSignIn.Result.WRONG);
		assertThat(events()).containsExactly("PASSKEY_ADDED", "PASSKEY_ADDED", "PASSKEY_REMOVED", "PASSKEY_REMOVED",
				"SECOND_FACTOR_OFF");
	}

	@Test
	void aPasskeyIsGivenAnotherName() {
		this.person.add(this.key);
		UUID id = this.person.keys().getFirst().id();
		rename(this.person, id, " Clé du salon\u0000 ");
		assertThat(this.person.keys().getFirst().label()).isEqualTo("Clé du salon");
		assertThatIllegalArgumentException().isThrownBy(() -> rename(this.person, id, " "));
		assertThatIllegalArgumentException().isThrownBy(() -> rename(this.person, id, "x".repeat(61)));
	}

	@Test
	void nobodyTouchesThePasskeysOfSomebodyElse() {
		this.person.add(this.key);
		UUID id = this.person.keys().getFirst().id();
		KeyHolder other = new KeyHolder(this.portal);
		rename(other, id, "x");
		other.themselves(() -> {
			this.passkeys.remove(other.citizen(), other.proof(), id);
			return null;
		});
		assertThat(this.person.keys()).extracting(Passkey::label).containsExactly("Téléphone");
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> other.themselves(() -> this.passkeys.of(this.person.citizen())));
		var asked = this.factors.ask(this.person.half());
		assertThat(this.factors.giveKey(other.half(), asked, this.key.sign(asked.json()))).isFalse();
	}

	@Test
	void whoeverFoundAnOpenSessionChangesNothing() {
		this.person.add(this.key);
		UUID id = this.person.keys().getFirst().id();
		Proof old = this.person.proof();
		this.clock.advance(Proof.VALIDITY);
		Proof others = new KeyHolder(this.portal).proof();
		for (Proof proof : List.of(old, others)) {
			for (Callable<?> act : List.<Callable<?>>of(() -> this.passkeys.askForNew(this.person.citizen(), proof),
					() -> this.passkeys.renewCodes(this.person.citizen(), proof), () -> {
						this.passkeys.remove(this.person.citizen(), proof, id);
						return null;
					})) {
				assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> themselves(act));
			}
		}
		assertThat(this.person.keys()).hasSize(1);
	}

	@Test
	void passkeysAndCodesGoWithTheirAccount() {
		this.person.add(this.key);
		this.database.sql("delete from account where id = ?").param(this.person.citizen().accountId()).update();
		for (String table : List.of("passkey", "passkey_user", "one_time_secret")) {
			assertThat(this.database.sql("select count(*) from " + table + " where account_id = ?")
				.param(this.person.citizen().accountId())
				.query(Integer.class)
				.single()).as(table).isZero();
		}
	}

	private boolean sign(
			Ceremony<org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions> asked,
			String answer) {
		return this.factors.giveKey(this.person.half(), asked, answer);
	}

	private boolean signNow(SoftKey key) {
		var asked = this.factors.ask(this.person.half());
		return sign(asked, key.sign(asked.json()));
	}

	private boolean isAsked() {
		return this.factors.isAsked(this.person.citizen().accountId());
	}

	private int codesLeft() {
		return themselves(() -> this.passkeys.codesLeft(this.person.citizen()));
	}

	private void remove(UUID id) {
		themselves(() -> {
			this.passkeys.remove(this.person.citizen(), this.person.proof(), id);
			return null;
		});
	}

	private void rename(KeyHolder who, UUID id, String label) {
		who.themselves(() -> {
			this.passkeys.rename(who.citizen(), id, label);
			return null;
		});
	}

	private <T> T themselves(Callable<T> task) {
		return this.person.themselves(task);
	}

	private List<String> events() {
		return this.database.sql("select act from account_event where account_id = ? order by id")
			.param(this.person.citizen().accountId())
			.query(String.class)
			.list();
	}

}
