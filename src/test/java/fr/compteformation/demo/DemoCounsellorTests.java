package fr.compteformation.demo;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

import fr.compteformation.PortalTests;
import fr.compteformation.personal.delegation.HelperRole;
import fr.compteformation.personal.preparation.ReceivedPreparations;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Citizens;

import static org.assertj.core.api.Assertions.assertThat;

class DemoCounsellorTests extends PortalTests {

	@Autowired
	private Citizens citizens;

	@Autowired
	private ReceivedPreparations received;

	@Autowired
	private SecurityContextHolderStrategy contexts;

	@BeforeEach
	void fill() {
		DemoParts.fill(this.portal, DemoPeople.class, DemoCounsellor.class, DemoCounsellor.class);
	}

	@Test
	void twoProposalsWaitForChloe() {
		Citizen chloe = this.citizens.byAccount(this.citizens.accountOf(DemoPeople.CHLOE.value()).orElseThrow())
			.orElseThrow();
		assertThat(new Impersonation(this.contexts).as(chloe, () -> this.received.openFor(chloe))).hasSize(2)
			.allSatisfy((prepared) -> {
				assertThat(prepared.by()).isEqualTo("Anaïs Le Corre");
				assertThat(prepared.role()).isEqualTo(HelperRole.COUNSELLOR);
			});
	}

}
