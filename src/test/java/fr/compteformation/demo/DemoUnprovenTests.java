package fr.compteformation.demo;

import java.time.Clock;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.PortalTest;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.ledger.Crediting;
import fr.compteformation.rights.ledger.Ledger;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class DemoUnprovenTests {

	@Autowired
	private Accounts accounts;

	@Autowired
	private Passwords passwords;

	@Autowired
	private IdentityProofs proofs;

	@Autowired
	private Holders holders;

	@Autowired
	private Crediting crediting;

	@Autowired
	private Ledger ledger;

	@Autowired
	private AccessForTests access;

	@Autowired
	private TransactionTemplate transaction;

	@BeforeEach
	void start() {
		new DemoUnproven(this.accounts, new DemoAccounts(this.accounts, this.passwords, this.proofs, Clock.systemUTC()),
				this.holders, this.crediting, this.transaction)
			.fill();
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
