package fr.compteformation.access.recovery;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;

/** Recovering is as strict for somebody who has not proved who they are. */
class RecoveriesOfUnprovenTests extends RecoveriesTests {

	@BeforeEach
	void askForAProof(@Autowired AccessForTests access) {
		access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
	}

}
