package fr.compteformation.people.signin;

import java.util.List;

import org.junit.jupiter.api.Test;

import fr.compteformation.AbstractCitizenHttpTests;
import fr.compteformation.People;
import fr.compteformation.SignedInAs;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.reauthentication.CurrentPasswords;
import fr.compteformation.platform.security.Refused;
import fr.compteformation.platform.security.RefusedAttempts;
import fr.compteformation.platform.security.WhatWasRefused;

import static org.assertj.core.api.Assertions.assertThat;

class RefusedSignInsOverHttpTests extends AbstractCitizenHttpTests {

	@Test
	void wrongPasswordsAndTriesTooSoonAreCountedForTheOwner() {
		for (int time = 0; time < 8; time++) {
			this.visitor.signIn(this.nir.number(), "faux");
		}
		List<RefusedAttempts> refused = WhatWasRefused.about(this.portal, this.citizen.accountId());
		assertThat(refused).extracting(RefusedAttempts::what)
			.containsExactlyInAnyOrder(Refused.SIGN_IN_WRONG, Refused.SIGN_IN_TOO_SOON);
		assertThat(refused.stream().mapToInt(RefusedAttempts::count).sum()).isEqualTo(8);
	}

	@Test
	void aNumberThatNobodyHasLeavesNoLine() {
		int before = rows();
		assertThat(this.visitor.signIn(People.newNir().number(), "faux").headers().firstValue("Location")).get()
			.asString()
			.endsWith("/connexion?error");
		assertThat(WhatWasRefused.about(this.portal, this.citizen.accountId())).isEmpty();
		assertThat(rows()).isEqualTo(before);
	}

	@Test
	void theRightPasswordIsNotNoted() {
		this.visitor.signIn(this.nir.number(), People.PASSWORD);
		assertThat(WhatWasRefused.about(this.portal, this.citizen.accountId())).isEmpty();
	}

	@Test
	void aWrongPasswordBeforeAnActIsNoted() {
		SignedInAs.as(this.portal, this.citizen,
				() -> this.portal.getBean(CurrentPasswords.class).check(this.citizen, new Password("faux")));
		assertThat(WhatWasRefused.about(this.portal, this.citizen.accountId())).extracting(RefusedAttempts::what)
			.containsExactly(Refused.PROOF_WRONG);
	}

	private int rows() {
		return this.database.sql("select count(*) from account_refusal").query(Integer.class).single();
	}

}
