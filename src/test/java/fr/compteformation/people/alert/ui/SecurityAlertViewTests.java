package fr.compteformation.people.alert.ui;

import java.util.Locale;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.People;
import fr.compteformation.UiTests;
import fr.compteformation.people.account.AccountCitizens;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.alert.SecurityAlertLinks;
import fr.compteformation.people.alert.SecurityAlerts;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of a link that suspends another account than the reader’s. */
class SecurityAlertViewTests extends UiTests {

	private final UUID alert = UUID.randomUUID();

	@Autowired
	private SecurityAlerts alerts;

	@Autowired
	private AccountCitizens citizens;

	@Autowired
	private TransactionTemplate transaction;

	private UUID own;

	private UUID other;

	@BeforeEach
	void otherAccountProved() {
		this.own = People.withAccount(this.context, People.newNir()).accountId();
		this.other = People.withAccount(this.context, People.newNir()).accountId();
		this.transaction.executeWithoutResult(
				(status) -> this.alerts.raise(this.alert, new AccountId(this.other), new AccountId(this.own)));
	}

	@Test
	void saysThatTheOtherAccountIsLocked() {
		open();
		_assertOne(H1.class, (search) -> search.withText("Ce n’était pas vous ?"));
		assertThat(plainPage()).contains("bloque jusqu’à ce qu’un agent vérifie. Votre compte ne change pas.");
		press("Bloquer l’autre compte");
		_assertOne(H1.class, (search) -> search.withText("L’autre compte est bloqué"));
		assertThat(plainPage()).contains("Votre compte n’a pas changé").doesNotContain("Votre compte est protégé");
		assertThat(this.citizens.mayAct(this.other)).isFalse();
		assertThat(this.citizens.mayAct(this.own)).isTrue();
	}

	@Test
	void saysSoAgainWhenOpenedAgain() {
		open();
		press("Bloquer l’autre compte");
		open();
		_assertOne(H1.class, (search) -> search.withText("L’autre compte est bloqué"));
	}

	@Test
	void speaksEnglish() {
		openTheBrowser(Locale.ENGLISH);
		open();
		press("Lock the other account");
		_assertOne(H1.class, (search) -> search.withText("The other account is locked"));
	}

	private void open() {
		UI.getCurrent().navigate("ce-nest-pas-moi/" + SecurityAlertLinks.token(this.context, this.alert).value());
	}

}
