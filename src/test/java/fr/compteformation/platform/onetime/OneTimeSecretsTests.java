package fr.compteformation.platform.onetime;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

import fr.compteformation.Parallel;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.platform.security.SecretToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

abstract class OneTimeSecretsTests extends PortalTests {

	private static final SecretPurpose LINK = SecretPurpose.link("test-link", Duration.ofHours(1));

	private static final SecretPurpose CODE = SecretPurpose.code("test-code", Duration.ofMinutes(10));

	private static final SecretPurpose PRINTED = SecretPurpose.printed("test-printed", Duration.ofDays(30));

	private static final SecretPurpose SHOWN = SecretPurpose.shown("test-shown", Duration.ofDays(7));

	private static final SecretPurpose ENDLESS = SecretPurpose.link("test-endless", null);

	@Autowired
	private OneTimeSecrets secrets;

	@Autowired
	private SecretTable table;

	private final UUID subject = UUID.randomUUID();

	static Stream<SecretPurpose> everyKind() {
		return Stream.of(LINK, CODE, PRINTED, SHOWN);
	}

	@Test
	void aLinkHas256BitsThatFitIntoAnAddress() {
		assertThat(some(LINK)).doesNotHaveDuplicates().allMatch((value) -> value.matches("[A-Za-z0-9_-]{43}"));
	}

	@Test
	void aCodeHasEightDigits() {
		assertThat(some(CODE)).doesNotHaveDuplicates().allMatch((value) -> value.matches("\\d{8}"));
	}

	@Test
	void aPrintedCodeHasTenSignsInGroups() {
		assertThat(some(PRINTED)).doesNotHaveDuplicates()
			.allMatch((value) -> value.matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{2}"));
	}

	@Test
	void aPrintedCodeHasThreeTriesHoweverManyAtOnce() {
		Issued code = issue(PRINTED);
		assertThat(triesLeft(code)).isEqualTo(3);
		redeem(PRINTED, wrong(code));
		assertThat(triesLeft(code)).isEqualTo(2);
		List<SecretState> outcomes = Parallel.times(10, () -> redeem(PRINTED, wrong(code)));
		assertThat(Collections.frequency(outcomes, SecretState.WRONG)).isEqualTo(1);
		assertThat(redeem(PRINTED, code)).isEqualTo(SecretState.TOO_MANY_TRIES);
		assertThat(triesLeft(code)).isZero();
	}

	@Test
	void aValueIsTheSameWheneverItIsAskedFor() {
		Issued link = issue(LINK);
		assertThat(this.secrets.value(LINK, link.key())).isEqualTo(link.value());
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void onlyAHashIsKept(SecretPurpose purpose) {
		Issued issued = issue(purpose);
		String row = this.database.sql("select * from one_time_secret where name = ?")
			.param(purpose.nameOf(issued.key()))
			.query()
			.singleRow()
			.values()
			.toString();
		assertThat(row).contains(this.subject.toString()).doesNotContain(issued.value().value());
	}

	@Test
	void theHashOfACodeTakesTheKey() {
		Issued code = issue(CODE);
		assertThat(this.secrets.look(CODE, code.value())).isEmpty();
		assertThat(this.secrets.look(PRINTED, issue(PRINTED).value())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void lookingChangesNothing(SecretPurpose purpose) {
		Issued issued = issue(purpose);
		assertThat(state(purpose, issued)).isEqualTo(state(purpose, issued)).isEqualTo(SecretState.VALID);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void worksOnce(SecretPurpose purpose) {
		Issued issued = issue(purpose);
		assertThat(redeem(purpose, issued)).isEqualTo(SecretState.VALID);
		assertThat(redeem(purpose, issued)).isEqualTo(SecretState.USED);
		assertThat(state(purpose, issued)).isEqualTo(SecretState.USED);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void worksOnceForManyAtOnce(SecretPurpose purpose) {
		Issued issued = issue(purpose);
		List<SecretState> outcomes = Parallel.times(6, () -> redeem(purpose, issued));
		assertThat(outcomes).containsOnlyOnce(SecretState.VALID);
		assertThat(Collections.frequency(outcomes, SecretState.USED)).isEqualTo(5);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void worksStillWhenItsEffectIsRolledBack(SecretPurpose purpose) {
		Issued issued = issue(purpose);
		this.transaction.executeWithoutResult((status) -> {
			assertThat(redeemInside(purpose, issued)).isEqualTo(SecretState.VALID);
			status.setRollbackOnly();
		});
		assertThat(state(purpose, issued)).isEqualTo(SecretState.VALID);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void isNotChangedWithoutATransaction(SecretPurpose purpose) {
		Issued issued = issue(purpose);
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> redeemInside(purpose, issued));
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void worksAsLongAsItsPurposeSays(SecretPurpose purpose) {
		Issued issued = issue(purpose);
		this.clock.advance(purpose.lifetime().minusSeconds(30));
		assertThat(state(purpose, issued)).isEqualTo(SecretState.VALID);
		this.clock.advance(Duration.ofSeconds(30));
		assertThat(state(purpose, issued)).isEqualTo(SecretState.EXPIRED);
		assertThat(redeem(purpose, issued)).isEqualTo(SecretState.EXPIRED);
	}

	@Test
	void withoutALifetimeOnlyAnEventEndsIt() {
		Issued endless = issue(ENDLESS);
		this.clock.advance(Duration.ofDays(3650));
		assertThat(state(ENDLESS, endless)).isEqualTo(SecretState.VALID);
	}

	@Test
	void aLifetimeMayBeginEarlier() {
		Instant before = this.clock.instant().minus(Duration.ofHours(1));
		Issued late = inTransaction(
				() -> issued(LINK, this.secrets.issue(LINK, this.subject, "k" + this.subject, before)));
		assertThat(state(LINK, late)).isEqualTo(SecretState.EXPIRED);
	}

	@ParameterizedTest
	@EnumSource(names = { "USED", "REPLACED", "REVOKED" })
	void whatEndsItIsKept(SecretState how) {
		Issued mine = issue(LINK);
		Issued used = issue(LINK);
		redeem(LINK, used);
		end(LINK, how);
		assertThat(state(LINK, mine)).isEqualTo(how);
		assertThat(redeem(LINK, mine)).isEqualTo(how);
		assertThat(state(LINK, used)).isEqualTo(SecretState.USED);
	}

	@Test
	void replacedOnesEndAsTheirSuccessorDoes() {
		Issued first = issue(LINK);
		end(LINK, SecretState.REPLACED);
		issue(LINK);
		end(LINK, SecretState.USED);
		assertThat(state(LINK, first)).isEqualTo(SecretState.USED);
	}

	@Test
	void endingOnesOfASubjectLeavesOthersAlone() {
		Issued code = issue(CODE);
		OneTimeSecret others = inTransaction(() -> this.secrets.issue(LINK, UUID.randomUUID()));
		issue(LINK);
		end(LINK, SecretState.REVOKED);
		assertThat(state(CODE, code)).isEqualTo(SecretState.VALID);
		assertThat(this.secrets.named(LINK, others.key()).orElseThrow().isValid()).isTrue();
	}

	@Test
	void oneSecretOfASubjectIsEndedByItsKey() {
		Issued one = issue(LINK);
		Issued other = issue(LINK);
		Issued used = issue(LINK);
		redeem(LINK, used);
		this.transaction.executeWithoutResult((status) -> List.of(one, used)
			.forEach((mine) -> this.secrets.end(LINK, mine.key(), SecretState.REVOKED)));
		assertThat(state(LINK, one)).isEqualTo(SecretState.REVOKED);
		assertThat(state(LINK, other)).isEqualTo(SecretState.VALID);
		assertThat(state(LINK, used)).isEqualTo(SecretState.USED);
	}

	@Test
	void theCurrentOneIsTheNewestThatWorks() {
		issue(LINK);
		this.clock.advance(Duration.ofSeconds(1));
		Issued second = issue(LINK);
		assertThat(this.secrets.current(LINK, this.subject).orElseThrow().key()).isEqualTo(second.key());
		end(LINK, SecretState.REPLACED);
		assertThat(this.secrets.current(LINK, this.subject)).isEmpty();
	}

	@Test
	void fiveWrongTriesEndACode() {
		Issued code = issue(CODE);
		assertThat(IntStream.range(0, 4).mapToObj((index) -> redeem(CODE, wrong(code))))
			.containsOnly(SecretState.WRONG);
		assertThat(redeem(CODE, wrong(code))).isEqualTo(SecretState.TOO_MANY_TRIES);
		assertThat(redeem(CODE, code)).isEqualTo(SecretState.TOO_MANY_TRIES);
	}

	@Test
	void theFifthTryMayBeRight() {
		Issued code = issue(CODE);
		IntStream.range(0, 4).forEach((index) -> redeem(CODE, wrong(code)));
		assertThat(redeem(CODE, code)).isEqualTo(SecretState.VALID);
	}

	@Test
	void triesAtOnceAreAllCounted() {
		Issued code = issue(CODE);
		assertThat(Collections.frequency(Parallel.times(8, () -> redeem(CODE, wrong(code))), SecretState.WRONG))
			.isEqualTo(4);
	}

	@Test
	void theValueOfOneIsWorthNothingForAnother() {
		Issued code = issue(CODE);
		Issued other = issue(CODE);
		assertThat(redeem(CODE, new Issued(code.key(), other.value()))).isEqualTo(SecretState.WRONG);
		assertThat(redeem(ENDLESS, issue(LINK))).isEqualTo(SecretState.UNKNOWN);
		assertThat(redeem(LINK, new Issued("", SecretToken.random()))).isEqualTo(SecretState.UNKNOWN);
	}

	@Test
	void itsPayloadComesBack() {
		OneTimeSecret kept = inTransaction(() -> this.secrets.issue(CODE, "fr camille@exemple.fr"));
		assertThat(this.secrets.named(CODE, kept.key()).orElseThrow().payload()).isEqualTo("fr camille@exemple.fr");
	}

	@Test
	void issuedOnesAreCountedWhateverBecameOfThem() {
		Instant start = this.clock.instant();
		redeem(LINK, issue(LINK));
		issue(LINK);
		issue(CODE);
		assertThat(this.secrets.countIssued(LINK, this.subject, start)).isEqualTo(2);
	}

	@Test
	void howOneEndedIsKeptAsLongAsItsRoomSays() {
		Issued link = issue(LINK);
		Issued code = issue(CODE);
		redeem(LINK, link);
		redeem(CODE, code);
		this.clock.advance(Duration.ofMinutes(1));
		tidy();
		assertThat(state(LINK, link)).isEqualTo(SecretState.USED);
		assertThat(state(CODE, code)).isEqualTo(SecretState.UNKNOWN);
		this.clock.advance(Duration.ofDays(90));
		tidy();
		assertThat(state(LINK, link)).isEqualTo(SecretState.UNKNOWN);
	}

	@Test
	void oneThatWorksIsNeverTidiedAway() {
		Issued endless = issue(ENDLESS);
		Issued link = issue(LINK);
		this.clock.advance(Duration.ofMinutes(59));
		tidy();
		assertThat(state(LINK, link)).isEqualTo(SecretState.VALID);
		this.clock.advance(Duration.ofDays(3650));
		tidy();
		assertThat(state(ENDLESS, endless)).isEqualTo(SecretState.VALID);
	}

	@Test
	void thoseOfAnAccountGoWithIt() {
		SecretPurpose purpose = SecretPurpose.link("test-account", null).forAccounts();
		UUID account = People.withAccount(this.portal, People.newNir()).accountId();
		OneTimeSecret link = inTransaction(() -> this.secrets.issue(purpose, account));
		assertThat(this.secrets.countOpen(purpose, account)).isOne();
		this.database.sql("delete from account where id = ?").param(account).update();
		assertThat(this.secrets.named(purpose, link.key())).isEmpty();
	}

	private int triesLeft(Issued code) {
		return inTransaction(() -> this.secrets.triesLeft(PRINTED, code.key()));
	}

	private void tidy() {
		OneTimeHousekeeping.forget(this.table, List.of(new SecretRetention(LINK, Duration.ofDays(90))),
				this.clock.instant());
	}

	private List<String> some(SecretPurpose purpose) {
		return IntStream.range(0, 5).mapToObj((index) -> issue(purpose).value().value()).toList();
	}

	private Issued issue(SecretPurpose purpose) {
		if (purpose.kind() == SecretPurpose.Kind.SHOWN) {
			SecretToken value = SecretToken.random();
			return inTransaction(() -> new Issued(this.secrets.issueShown(purpose, this.subject, value).key(), value));
		}
		return inTransaction(() -> issued(purpose, this.secrets.issue(purpose, this.subject)));
	}

	private Issued issued(SecretPurpose purpose, OneTimeSecret secret) {
		return new Issued(secret.key(), this.secrets.value(purpose, secret.key()));
	}

	private SecretState state(SecretPurpose purpose, Issued issued) {
		return this.secrets.named(purpose, issued.key()).map(OneTimeSecret::state).orElse(SecretState.UNKNOWN);
	}

	private SecretState redeem(SecretPurpose purpose, Issued issued) {
		return inTransaction(() -> redeemInside(purpose, issued));
	}

	private SecretState redeemInside(SecretPurpose purpose, Issued issued) {
		return switch (purpose.kind()) {
			case CODE, PRINTED -> this.secrets.redeem(purpose, issued.key(), issued.value());
			case LINK, SHOWN -> this.secrets.redeem(purpose, issued.value());
		};
	}

	private void end(SecretPurpose purpose, SecretState how) {
		this.transaction.executeWithoutResult((status) -> this.secrets.end(purpose, this.subject, how));
	}

	private <T> T inTransaction(Supplier<T> work) {
		return this.transaction.execute((status) -> work.get());
	}

	private static Issued wrong(Issued code) {
		String digits = code.value().value();
		return new Issued(code.key(), new SecretToken((digits.startsWith("0") ? "1" : "0") + digits.substring(1)));
	}

	record Issued(String key, SecretToken value) {
	}

}
