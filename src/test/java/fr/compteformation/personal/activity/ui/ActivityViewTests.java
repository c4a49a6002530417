package fr.compteformation.personal.activity.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.UiTests;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.people.session.SessionsForTests;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.document.check.Refusal;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Refused;
import fr.compteformation.platform.security.SecurityRecord;
import fr.compteformation.platform.security.WhatWasRefused;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static org.assertj.core.api.Assertions.assertThat;

class ActivityViewTests extends UiTests {

	private static final String FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:144.0) Gecko/20100101 Firefox/144.0";

	private static final String PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) Version/26.0 Safari/604.1";

	private Learner learner;

	private Citizen citizen;

	private UUID here;

	private UUID phone;

	@Autowired
	private Journal journal;

	@Autowired
	private TransactionTemplate transaction;

	@BeforeEach
	void signInTwice() {
		this.learner = new Learner(this.context);
		this.citizen = this.learner.citizen();
		this.here = SessionsForTests.begin(this.context, this.citizen, FIREFOX, "192.0.2.7");
		this.phone = SessionsForTests.begin(this.context, this.citizen, PHONE, "2001:db8:1:2::9");
		open();
	}

	@Test
	void tellsTheDevicesAndWhichIsThisOne() {
		assertThat(words("Mes appareils connectés")).contains("Firefox sur Windows", "192.0.2.7", "Cet appareil",
				"Safari sur iOS", "2001:db8:1:2::");
		assertThat(_find(sheet("Mes appareils connectés"), Button.class)).extracting(Button::getText)
			.containsExactlyInAnyOrder("Déconnecter", "Déconnecter tous les autres appareils");
	}

	@Test
	void tellsWhatWasRefusedAndHowOften() {
		SecurityRecord record = this.context.getBean(SecurityRecord.class);
		record.noteNumber(Refused.SIGN_IN_WRONG, this.learner.nir().value());
		record.noteNumber(Refused.SIGN_IN_WRONG, this.learner.nir().value());
		record.note(Refused.FILE, Refusal.VIRUS, this.citizen.accountId());
		UI.getCurrent().navigate("agent/journal");
		WhatWasRefused.about(this.context, this.citizen.accountId());
		open();
		assertThat(words("Essais refusés"))
			.contains("Connexion refusée\u00a0: mot de passe ou code incorrect", "2",
					"Page ou action refusée\u00a0: elle n’est pas pour vous", "1")
			.anyMatch((word) -> word.startsWith("Fichier refusé. "));
	}

	@Test
	void signsOneDeviceOut() {
		_click(_get(Button.class, (search) -> search.withText("Déconnecter")));
		assertThat(SessionsForTests.isOpen(this.context, this.citizen, this.phone)).isFalse();
		assertThat(SessionsForTests.isOpen(this.context, this.citizen, this.here)).isTrue();
		assertThat(_get(Message.class).getElement().getTextRecursively())
			.isEqualTo("Safari sur iOS : cet appareil est déconnecté.");
		_assertNone(Button.class, (search) -> search.withText("Déconnecter tous les autres appareils"));
		assertThat(words("Modifications")).contains("Appareil déconnecté depuis un autre");
	}

	@Test
	void namesTheDeviceOnItsButton() {
		assertThat(_get(Button.class, (search) -> search.withText("Déconnecter")).getAriaLabel())
			.isEqualTo(Optional.of("Déconnecter : Safari sur iOS"));
	}

	@Test
	void signsAllOthersOut() {
		_click(_get(Button.class, (search) -> search.withText("Déconnecter tous les autres appareils")));
		assertThat(SessionsForTests.isOpen(this.context, this.citizen, this.phone)).isFalse();
		assertThat(SessionsForTests.isOpen(this.context, this.citizen, this.here)).isTrue();
		assertThat(words("Mes appareils connectés")).doesNotContain("Safari sur iOS");
		assertThat(words("Connexions")).contains("Safari sur iOS", "Firefox sur Windows");
	}

	@Test
	void tellsThatAnAgentLookedButNotWho() {
		assertThat(sheet("Consultations par l’administration").getElement().getTextRecursively())
			.contains("Rien pour le moment.");
		Agent agent = new Agent(UUID.randomUUID(), 214, "Agent 214", false);
		this.transaction.executeWithoutResult((status) -> this.journal.write(agent, Act.PERSON_OPENED,
				new Subject(Subject.Kind.HOLDER, this.learner.holder().value()), null, null));
		open();
		assertThat(words("Consultations par l’administration")).contains("Un agent a ouvert votre dossier")
			.noneMatch((text) -> text.contains("214"));
	}

	@Test
	void speaksEnglishToThoseWhoAskForIt() {
		openTheBrowser(Locale.ENGLISH);
		open();
		_assertOne(H1.class, (search) -> search.withText("Account activity"));
		assertThat(words("My connected devices")).contains("Firefox on Windows", "This device");
	}

	private void open() {
		signIn(this.citizen);
		SessionsForTests.carry(this.here);
		UI.getCurrent().navigate("mes-droits");
		UI.getCurrent().navigate("mon-profil/activite");
	}

	private static List<String> words(String title) {
		return _find(sheet(title), Span.class).stream().map(Span::getText).toList();
	}

	private static Component sheet(String title) {
		return _get(H2.class, (search) -> search.withText(title)).getParent()
			.filter(Section.class::isInstance)
			.orElseThrow();
	}

}
