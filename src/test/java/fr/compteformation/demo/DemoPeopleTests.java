package fr.compteformation.demo;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.PortalTests;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.Attachment.Attached;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identityproof.IdentityProofs;

import static org.assertj.core.api.Assertions.assertThat;

class DemoPeopleTests extends PortalTests {

	private static final String CHLOE = "2 85 11 2B 096 012 02";

	@Autowired
	private Accounts accounts;

	@Autowired
	private IdentityProofs proofs;

	@Autowired
	private Holders holders;

	@BeforeEach
	void start() {
		DemoParts.fill(this.portal, DemoPeople.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { CHLOE, "1 93 08 33 122 087 01", "2 68 11 99 999 041 47" })
	void seeTheirRights(String number) {
		assertThat(attachment(number)).isInstanceOfSatisfying(Attached.class,
				(attached) -> assertThat(this.holders.byNir(new Nir(number))).contains(attached.holder()));
	}

	@Test
	void oneOfThemTypedHerMarriedNameAndWaitsForAnAgent() {
		assertThat(attachment("2 74 03 99 999 016 38")).isEqualTo(new Attachment.Reconciling());
	}

	@Test
	void whoseNameAnAgentAcceptedStillProvesWhoTheyAre() {
		this.database
			.sql("update holder_attachment set state = 'ATTACHED', decided_name = 'Kerbrat' where account_id = ?")
			.param(account("2 74 03 99 999 016 38"))
			.update();
		start();
		assertThat(this.proofs.isProven(new AccountId(account("2 74 03 99 999 016 38")))).isFalse();
		assertThat(this.proofs.isProven(new AccountId(account(CHLOE)))).isTrue();
		this.database
			.sql("update holder_attachment set state = 'RECONCILING', decided_name = null where account_id = ?")
			.param(account("2 74 03 99 999 016 38"))
			.update();
	}

	@Test
	void areTheSameAtTheNextStart() {
		Attachment before = attachment(CHLOE);
		start();
		assertThat(attachment(CHLOE)).isEqualTo(before);
	}

	@Test
	void whoseAccountIsOlderThanHoldersAreAttachedAtTheNextStart() {
		this.database.sql("delete from holder_attachment where account_id = ?").param(account(CHLOE)).update();
		assertThat(attachment(CHLOE)).isEqualTo(new Attachment.Reconciling());
		start();
		assertThat(attachment(CHLOE)).isInstanceOf(Attached.class);
	}

	private Attachment attachment(String number) {
		return this.holders.attachmentOf(account(number));
	}

	private UUID account(String number) {
		return this.accounts.ownerOf(new Nir(number)).orElseThrow().account().value();
	}

}
