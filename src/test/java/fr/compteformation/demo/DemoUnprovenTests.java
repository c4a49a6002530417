package fr.compteformation.demo;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.PortalTests;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.ledger.Ledger;

import static org.assertj.core.api.Assertions.assertThat;

class DemoUnprovenTests extends PortalTests {

	@Autowired
	private Accounts accounts;

	@Autowired
	private Holders holders;

	@Autowired
	private Ledger ledger;

	@Autowired
	private AccessForTests access;

	@BeforeEach
	void start() {
		DemoParts.fill(this.portal, DemoUnproven.class);
	}

	@ParameterizedTest
	@EnumSource(names = { "BEFORE_RIGHTS", "BEFORE_SPENDING" })
	void hasRightsThatHeDoesNotSee(IdentityProofPolicy policy) {
		this.access.choose(policy);
		HolderId gwenael = this.holders.byNir(DemoUnproven.GWENAEL).orElseThrow();
		UUID account = this.accounts.ownerOf(DemoUnproven.GWENAEL).orElseThrow().account().value();
		assertThat(this.ledger.balancesOf(gwenael).headline()).isEqualTo(new Euros(72_000));
		assertThat(this.holders.attachmentOf(account)).isEqualTo(new Attachment.Unproven(gwenael));
		start();
		assertThat(this.ledger.balancesOf(gwenael).headline()).isEqualTo(new Euros(72_000));
		assertThat(this.holders.attachmentOf(account)).isEqualTo(new Attachment.Unproven(gwenael));
	}

}
