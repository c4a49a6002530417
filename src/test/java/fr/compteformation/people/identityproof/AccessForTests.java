package fr.compteformation.people.identityproof;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

import fr.compteformation.people.holder.AccessRule;
import fr.compteformation.people.holder.AccessRule.Access;
import fr.compteformation.people.holder.HolderId;

/**
 * The rule of a policy that tests can choose. Without a choice no proof is asked for, so
 * that tests about other things need none.
 */
public class AccessForTests implements AccessRule {

	private final IdentityProofRepository proofs;

	private final List<HolderPast> pasts;

	private IdentityProofPolicy policy = IdentityProofPolicy.NONE;

	AccessForTests(IdentityProofRepository proofs, List<HolderPast> pasts) {
		this.proofs = proofs;
		this.pasts = pasts;
	}

	/** Applies a policy until the end of the test. */
	public void choose(IdentityProofPolicy policy) {
		this.policy = policy;
	}

	@Override
	public Access accessOf(UUID account, HolderId holder, Instant openedAt) {
		return new ProofRule(this.policy, this.proofs, this.pasts).accessOf(account, holder, openedAt);
	}

	/** Asks for no proof after each test. */
	public static class BackToNone implements TestExecutionListener {

		@Override
		public void afterTestMethod(TestContext test) {
			test.getApplicationContext().getBean(AccessForTests.class).policy = IdentityProofPolicy.NONE;
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	public static class Configuration {

		@Bean
		@Primary
		AccessForTests accessForTests(IdentityProofRepository proofs, List<HolderPast> pasts) {
			return new AccessForTests(proofs, pasts);
		}

	}

}
