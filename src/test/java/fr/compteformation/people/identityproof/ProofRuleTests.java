package fr.compteformation.people.identityproof;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mock.env.MockEnvironment;

import fr.compteformation.people.holder.AccessRule;
import fr.compteformation.people.holder.AccessRule.Access;
import fr.compteformation.people.holder.HolderId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class ProofRuleTests {

	private static final Instant OPENED = Instant.parse("2026-11-29T10:00:00Z");

	private final UUID account = UUID.randomUUID();

	private final HolderId holder = new HolderId(UUID.randomUUID());

	private final IdentityProofRepository proofs = mock(IdentityProofRepository.class);

	@ParameterizedTest
	@CsvSource({ "BEFORE_RIGHTS, false, false, CLOSED", "BEFORE_RIGHTS, false, true, CLOSED",
			"BEFORE_RIGHTS, true, false, FULL", "BEFORE_RIGHTS, true, true, FULL",
			"BEFORE_SPENDING, false, false, READ_ONLY", "BEFORE_SPENDING, false, true, CLOSED",
			"BEFORE_SPENDING, true, false, FULL", "BEFORE_SPENDING, true, true, FULL", "NONE, false, false, FULL",
			"NONE, false, true, FULL", "NONE, true, true, FULL" })
	void accessFollowsPolicyProofAndPast(IdentityProofPolicy policy, boolean proven, boolean past, Access access) {
		given(this.proofs.isProven(this.account, this.holder)).willReturn(proven);
		assertThat(access(policy, past)).isEqualTo(access);
	}

	@Test
	void proofTowardsAnotherHolderCountsForNothing() {
		given(this.proofs.isProven(this.account, new HolderId(UUID.randomUUID()))).willReturn(true);
		assertThat(access(IdentityProofPolicy.BEFORE_RIGHTS, false)).isEqualTo(Access.CLOSED);
	}

	@Test
	void onlyTheDemonstrationMayDoWithoutProofs() {
		MockEnvironment real = new MockEnvironment();
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> rule(IdentityProofPolicy.NONE, real))
			.withMessageContaining("compte-formation.policy.identity-proof")
			.satisfies(
					(refused) -> assertThat(refused.getReason()).contains("choose BEFORE_RIGHTS or BEFORE_SPENDING"));
		assertThat(rule(IdentityProofPolicy.BEFORE_SPENDING, real)).isNotNull();
		MockEnvironment demonstration = new MockEnvironment();
		demonstration.setActiveProfiles("demo");
		assertThat(rule(IdentityProofPolicy.NONE, demonstration)).isNotNull();
	}

	private AccessRule rule(IdentityProofPolicy policy, MockEnvironment environment) {
		return new IdentityProofConfiguration().proofRule(new IdentityProofSettings(policy), this.proofs, List.of(),
				environment);
	}

	private Access access(IdentityProofPolicy policy, boolean past) {
		HolderPast other = (holder, moment) -> false;
		HolderPast waiting = (holder, moment) -> past && holder.equals(this.holder) && moment.equals(OPENED);
		return new ProofRule(policy, this.proofs, List.of(other, waiting)).accessOf(this.account, this.holder, OPENED);
	}

}
