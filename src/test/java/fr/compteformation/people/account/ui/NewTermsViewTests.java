package fr.compteformation.people.account.ui;

import java.time.Instant;
import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.People;
import fr.compteformation.UiTests;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.NewAccount;
import fr.compteformation.people.account.Terms;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.site.SomeSite;
import fr.compteformation.platform.site.TermsSettings;

import static org.assertj.core.api.Assertions.assertThat;

class NewTermsViewTests extends UiTests {

	private final Nir nir = People.newNir();

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient database;

	private Citizen citizen;

	@BeforeEach
	void somebodyAcceptedAnOlderVersion() {
		this.citizen = this.accounts
			.open(new NewAccount(People.somebody(this.nir), "hash", "2020-01", Instant.now(), Locale.FRENCH));
		signIn(this.citizen);
	}

	@Test
	void theyComeBeforeEveryPageOfThePerson() {
		for (String page : new String[] { "mes-droits", "mon-profil", "mes-dossiers" }) {
			UI.getCurrent().navigate(page);
			_assertOne(H1.class, (search) -> search.withText("Nouvelles conditions d’utilisation"));
		}
	}

	@Test
	void whoAcceptsIsAskedOnlyOnce() {
		UI.getCurrent().navigate("mon-profil");
		press("J’accepte");
		assertThat(accepted()).isEqualTo(TermsSettings.FIRST);
		UI.getCurrent().navigate("mon-profil");
		_assertOne(H1.class, (search) -> search.withText("Mes informations personnelles"));
		assertThat(
				this.database.sql("select count(*) from account_event where account_id = ? and act = 'TERMS_ACCEPTED'")
					.param(this.citizen.accountId())
					.query(Integer.class)
					.single())
			.isOne();
	}

	@Test
	void theEarlierVersionStaysWithTheAccount() {
		UI.getCurrent().navigate("mon-profil");
		press("J’accepte");
		assertThat(this.context.getBean(Terms.class).acceptances(this.citizen)).extracting(Terms.Acceptance::version)
			.containsExactly("2020-01", TermsSettings.FIRST);
	}

	@Test
	void whoRefusesIsSignedOutAndKeepsTheAccount() {
		UI.getCurrent().navigate("mes-droits");
		press("Je refuse et je me déconnecte");
		assertThat(accepted()).isEqualTo("2020-01");
		assertThat(this.accounts.exists(this.nir)).isTrue();
	}

	@Test
	void whileNothingCanBeAcceptedPeopleReadOn() {
		SomeSite.refuseChanges(this.context);
		try {
			UI.getCurrent().navigate("mon-profil");
			_assertOne(H1.class, (search) -> search.withText("Mes informations personnelles"));
		}
		finally {
			SomeSite.silence(this.context);
		}
	}

	@Test
	void onesDataAndTheWayOutNeedNoConsent() {
		UI.getCurrent().navigate("mon-profil/donnees");
		_assertOne(H1.class, (search) -> search.withText("Mes données"));
		UI.getCurrent().navigate("mon-profil/fermer");
		_assertOne(H1.class, (search) -> search.withText("Fermer mon compte"));
	}

	@Test
	void pagesForEverybodyStayOpen() {
		UI.getCurrent().navigate("cgu");
		_assertOne(H1.class, (search) -> search.withText("Conditions Générales d’Utilisation"));
	}

	private String accepted() {
		return this.database.sql("select terms_version from account where id = ?")
			.param(this.citizen.accountId())
			.query(String.class)
			.single();
	}

}
