package fr.compteformation.people.emailchange.ui;

import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.People;
import fr.compteformation.SignedInAs;
import fr.compteformation.UiTests;
import fr.compteformation.people.account.AccountCitizens;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.alert.SecurityAlerts;
import fr.compteformation.people.emailchange.EmailChange;
import fr.compteformation.people.emailchange.EmailChanges;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proved;
import fr.compteformation.platform.security.Refused;
import fr.compteformation.platform.security.SecretToken;
import fr.compteformation.platform.security.WhatWasRefused;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of links about a changed email address, opened without signing in.
 */
class MailLinkViewsTests extends UiTests {

	private final Nir nir = People.newNir();

	private final String known = People.somebody(this.nir).email().value();

	private final String wanted = "nouvelle-" + this.known;

	@Autowired
	private Accounts accounts;

	@Autowired
	private AccountCitizens citizens;

	@Autowired
	private EmailChanges changes;

	@Autowired
	private Keys keys;

	@Autowired
	private JdbcClient database;

	@Autowired
	private SecurityAlerts alerts;

	@Autowired
	private TransactionTemplate transaction;

	private UUID change;

	private Citizen citizen;

	@BeforeEach
	void ask() {
		this.citizen = People.withAccount(this.context, this.nir);
		EmailChange asked = new EmailChange();
		asked.setAddress(new EmailAddress(this.wanted));
		SignedInAs.as(this.context, this.citizen,
				() -> this.changes.request(this.citizen, asked, Proved.by(this.context, this.citizen)));
		this.change = this.database.sql("select id from email_change where account_id = ?")
			.param(this.citizen.accountId())
			.query(UUID.class)
			.single();
	}

	@Test
	void openingTheLinkChangesNothingAndAClickConfirms() {
		openConfirming();
		_assertOne(H1.class, (search) -> search.withText("Confirmer votre nouvelle adresse"));
		assertThat(address()).isEqualTo(this.known);
		press("Confirmer cette adresse");
		_assertOne(H1.class, (search) -> search.withText("Votre adresse est confirmée"));
		assertThat(address()).isEqualTo(this.wanted);
		openConfirming();
		_assertOne(H1.class, (search) -> search.withText("Votre adresse est confirmée"));
		_assertNone(Button.class, (search) -> search.withText("Confirmer cette adresse"));
	}

	@Test
	void aLinkThatWasUsedIsNotedForTheOwner() {
		openConfirming();
		assertThat(WhatWasRefused.about(this.context, this.citizen.accountId())).isEmpty();
		press("Confirmer cette adresse");
		openConfirming();
		assertThat(WhatWasRefused.about(this.context, this.citizen.accountId())).singleElement()
			.satisfies((tries) -> assertThat(tries.what()).isEqualTo(Refused.LINK))
			.satisfies((tries) -> assertThat(tries.detail()).isEqualTo("USED"));
	}

	@Test
	void undoingSaysWhatItDoesAndAClickDoesIt() {
		openConfirming();
		press("Confirmer cette adresse");
		openUndoing();
		_assertOne(H1.class, (search) -> search.withText("Ce n’était pas vous ?"));
		assertThat(page()).contains("rétablit l’ancienne adresse", "déconnecte tous les appareils", "bloque le compte");
		assertThat(address()).isEqualTo(this.wanted);
		press("Rétablir l’adresse et bloquer le compte");
		_assertOne(H1.class, (search) -> search.withText("Votre compte est protégé"));
		assertThat(address()).isEqualTo(this.known);
	}

	@Test
	void aLinkThatIsNoneNamesNobody() {
		for (String path : new String[] { "courriel/confirmer/inconnu", "courriel/annuler/inconnu" }) {
			UI.getCurrent().navigate(path);
			_assertOne(H1.class, (search) -> search.withText("Ce lien n’est pas reconnu"));
			assertThat(page()).doesNotContain("@");
		}
		openUndoing();
		_assertOne(H1.class, (search) -> search.withText("Ce lien n’est pas reconnu"));
	}

	@Test
	void theLinkOfAnAlertSuspendsTheAccount() {
		UUID id = this.transaction.execute((status) -> this.alerts.raise(new AccountId(this.citizen.accountId())));
		UI.getCurrent().navigate("ce-nest-pas-moi/" + SecretToken.of(this.keys.derive("alarm:" + id)).value());
		_assertOne(H1.class, (search) -> search.withText("Ce n’était pas vous ?"));
		assertThat(this.citizens.mayAct(this.citizen.accountId())).isTrue();
		press("Bloquer le compte");
		_assertOne(H1.class, (search) -> search.withText("Votre compte est protégé"));
		assertThat(this.citizens.mayAct(this.citizen.accountId())).isFalse();
	}

	@Test
	void aSuspendedAccountIsExplained() {
		UI.getCurrent().navigate("compte-bloque");
		_assertOne(H1.class, (search) -> search.withText("Votre compte est bloqué"));
		assertThat(page()).contains("Seul un agent peut le débloquer", "ne débloque pas le compte", "Nous écrire");
	}

	private void openConfirming() {
		UI.getCurrent().navigate("courriel/confirmer/" + token("email-change:"));
	}

	private void openUndoing() {
		UI.getCurrent().navigate("courriel/annuler/" + token("email-undo:"));
	}

	private String token(String purpose) {
		return SecretToken.of(this.keys.derive(purpose + this.change)).value();
	}

	private String address() {
		return this.accounts.ownerOf(this.nir).orElseThrow().email().value();
	}

}
