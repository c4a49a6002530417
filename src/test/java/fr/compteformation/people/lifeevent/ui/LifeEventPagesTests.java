package fr.compteformation.people.lifeevent.ui;

import java.time.LocalDate;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.compteformation.UiTests;
import fr.compteformation.people.lifeevent.LifeEvent;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** Deaths and retirements on the pages of agents and of the person. */
class LifeEventPagesTests extends UiTests {

	private Learner learner;

	@BeforeEach
	void aPersonIsKnown() {
		this.learner = new Learner(this.context).earns(40);
		agentComes(false);
	}

	@Test
	void whatIsMissingIsExplained() {
		open("deces");
		press("Enregistrer le décès");
		assertThat(plainPage()).contains("Saisissez la date.", "Choisissez ce qui le prouve.",
				"Expliquez en quelques mots.");
		_setValue(_get(DatePicker.class), LocalDate.now(PortalTime.ZONE).plusDays(1));
		press("Enregistrer le décès");
		assertThat(plainPage()).contains("La date ne peut pas être dans le futur.");
	}

	@Test
	void aDeathIsShownOnThePageOfThePerson() {
		report("deces", LifeEvent.Proof.DEATH_CERTIFICATE, "Enregistrer le décès");
		assertThat(plainPage()).contains("Le décès est enregistré.", "acte de décès", "Signalé · l’agent 214");
		UI.getCurrent().navigate("agent/personnes/" + this.learner.holder().value());
		assertThat(plainPage()).contains("Décès signalé", "décès signalé");
	}

	@Test
	void aRetirementIsReadContestedAndLifted() {
		report("retraite", LifeEvent.Proof.PENSION_NOTICE, "Enregistrer le départ à la retraite");
		signIn(this.learner.citizen());
		UI.getCurrent().navigate("mes-droits");
		assertThat(plainPage()).contains("Vous êtes à la retraite", "600,00");
		UI.getCurrent().navigate("mon-depart-a-la-retraite");
		press("Contester");
		assertThat(plainPage()).contains("Expliquez en quelques mots.");
		_setValue(_get(TextArea.class), "Je travaille encore");
		press("Contester");
		assertThat(plainPage()).contains("Votre contestation est enregistrée.");
		agentComes(false);
		UI.getCurrent().navigate("agent/personnes");
		assertThat(_find(Anchor.class)).extracting(Anchor::getHref)
			.contains("/agent/personnes/%s/retraite".formatted(this.learner.holder().value()));
		open("retraite");
		assertThat(plainPage()).contains("Je travaille encore");
		_setValue(_get(TextArea.class), "La caisse de retraite confirme l’erreur");
		press("Proposer de lever");
		assertThat(plainPage()).contains("un superviseur la relira", "C’est à un autre agent de décider");
		agentComes(true);
		UI.getCurrent().navigate("agent/personnes");
		open("retraite");
		_setValue(_get(TextArea.class), "Vérifié");
		press("Lever");
		assertThat(plainPage()).contains("tout est de nouveau comme avant", "Enregistrer le départ à la retraite");
	}

	private void report(String address, LifeEvent.Proof proof, String button) {
		open(address);
		_setValue(_get(DatePicker.class), LocalDate.now(PortalTime.ZONE).minusDays(2));
		Select<LifeEvent.Proof> select = _get(Select.class, (search) -> search.withLabel("Preuve"));
		_setValue(select, proof);
		_setValue(_get(TextArea.class), "Pièce reçue par courrier");
		press(button);
	}

	private void agentComes(boolean supervisor) {
		signIn(new Agent(UUID.randomUUID(), 214, "Agent 214", supervisor),
				supervisor ? new String[] { "ROLE_AGENT", "ROLE_SUPERVISOR" } : new String[] { "ROLE_AGENT" });
	}

	private void open(String address) {
		UI.getCurrent().navigate("agent/personnes/%s/%s".formatted(this.learner.holder().value(), address));
	}

}
