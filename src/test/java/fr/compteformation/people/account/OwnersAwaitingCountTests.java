package fr.compteformation.people.account;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.platform.base.ui.AwaitingList;
import fr.compteformation.platform.mail.AwaitingCount;
import fr.compteformation.platform.security.Citizen;

import static org.assertj.core.api.Assertions.assertThat;

class OwnersAwaitingCountTests extends PortalTests {

	@Autowired
	private AwaitingCount count;

	@Autowired
	private AwaitingList list;

	@Autowired
	private SecurityContextHolderStrategy contexts;

	@Test
	void countsWhatThePageShows() {
		Citizen citizen = People.withAccount(this.portal, People.newNir());
		int shown = SignedInAs.as(this.portal, citizen, () -> this.list.of(citizen).size());
		assertThat(shown).isPositive();
		assertThat(this.count.of(citizen.accountId())).isEqualTo(shown);
	}

	@Test
	void leavesNobodySignedIn() {
		this.count.of(People.withAccount(this.portal, People.newNir()).accountId());
		assertThat(this.contexts.getContext().getAuthentication()).isNull();
	}

	@Test
	void nothingAwaitsWhoHasNoAccount() {
		assertThat(this.count.of(UUID.randomUUID())).isZero();
	}

}
