package fr.compteformation.people.emailchange;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;

/** Changing the address is as strict for somebody who has not proved who they are. */
class EmailChangesOfUnprovenTests extends EmailChangesTests {

	@BeforeEach
	void askForAProof(@Autowired AccessForTests access) {
		access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
	}

}
