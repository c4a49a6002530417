package fr.compteformation.rights.ledger;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.authority.AuthorityUtils;

import fr.compteformation.CurrentUser;
import fr.compteformation.PortalTest;
import fr.compteformation.platform.security.Citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
class RightsTests {

	private final Citizen citizen = new Citizen(UUID.randomUUID(), "Chloé");

	@Autowired
	private Rights rights;

	@Autowired
	private CurrentUser user;

	@Test
	void thePersonReadsTheirOwn() {
		this.user.signIn(this.citizen);
		assertThat(this.rights.balancesOf(this.citizen)).isEqualTo(Balances.ZERO);
	}

	@Test
	void nobodyReadsThoseOfSomebodyElse() {
		this.user.signIn(new Citizen(UUID.randomUUID(), "Malo"));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.rights.balancesOf(this.citizen));
	}

	@Test
	void visitorsReadNothing() {
		assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
			.isThrownBy(() -> this.rights.balancesOf(this.citizen));
		this.user.signIn(new AnonymousAuthenticationToken("key", "anonymousUser",
				AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.rights.balancesOf(this.citizen));
	}

}
