package fr.compteformation.people.identityproof;

import java.util.List;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

import fr.compteformation.people.holder.AccessRule;

@Configuration(proxyBeanMethods = false)
class IdentityProofConfiguration {

	@Bean
	AccessRule proofRule(IdentityProofSettings settings, IdentityProofRepository proofs, List<HolderPast> pasts,
			Environment environment) {
		if (settings.identityProof() == IdentityProofPolicy.NONE && !environment.acceptsProfiles(Profiles.of("demo"))) {
			throw new InvalidConfigurationPropertyValueException("compte-formation.policy.identity-proof",
					settings.identityProof(),
					"Only the demonstration may do without proofs: choose BEFORE_RIGHTS or BEFORE_SPENDING.");
		}
		return new ProofRule(settings.identityProof(), proofs, pasts);
	}

}
