package fr.compteformation.office.topup.ui;

import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.security.core.GrantedAuthority;

import fr.compteformation.People;
import fr.compteformation.UiTests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.office.employerfile.SomeEmployers;
import fr.compteformation.office.professional.SomeProfessionals;
import fr.compteformation.office.topup.SomeTopUps;
import fr.compteformation.office.topup.TopUpDecision;
import fr.compteformation.office.topup.TopUpRefusal;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class TopUpViewTests extends UiTests {

	private static final String NAME = "L’Héritier";

	@BeforeEach
	void signInASupervisor() {
		Agent supervisor = SomeAgents.supervisor(this.context, SomeAgents.newEmail());
		signIn(supervisor,
				supervisor.getAuthorities().stream().map(GrantedAuthority::getAuthority).toArray(String[]::new));
	}

	@Test
	void aSupervisorReadsComparesAndCredits() {
		Learner learner = new Learner(this.context);
		UUID id = sent(learner.nir(), NAME);
		UI.getCurrent().navigate("agent/abondements");
		assertThat(_get(NativeTable.class).getElement().getTextRecursively()).contains("Biscuiterie de l’Aven")
			.doesNotContain(NAME);
		open(id);
		assertThat(plainPage()).contains(NAME, "2 55 08 •• ••• •••", "14 août 1955", "1 200,50 €",
				"Accord d’entreprise ou de branche", "Preuve du paiement",
				"Le numéro et le nom de naissance sont ceux d’une même personne.");
		act(TopUpDecision.Act.CREDIT);
		save();
		assertThat(plainPage()).contains("Votre décision est enregistrée.");
		assertThat(learner.balances().topUps()).isEqualTo(new Euros(120_050));
		open(id);
		_assertNone(RadioButtonGroup.class);
	}

	@Test
	void theMenuCountsWhatWaits() {
		sent(new Learner(this.context).nir(), NAME);
		UI.getCurrent().navigate("agent/abondements");
		assertThat(_get(Anchor.class,
				(search) -> search.withPredicate((link) -> link.getHref().equals("/agent/abondements")
						&& link.getText().equals("Abondements des employeurs")))
			.getElement()
			.getTextRecursively()).matches("(?s)Abondements des employeurs\\s*\\d+.*vous attend(ent)?");
	}

	@Test
	void aRefusalNeedsAReason() {
		UUID id = sent(new Learner(this.context).nir(), NAME);
		open(id);
		act(TopUpDecision.Act.REFUSE);
		save();
		assertThat(plainPage()).contains("Choisissez le motif du refus.");
		refusal(TopUpRefusal.OTHER);
		save();
		assertThat(plainPage()).contains("Écrivez l’explication");
		_setValue(_get(TextArea.class), "Le virement vient d’un autre compte.");
		save();
		assertThat(plainPage()).contains("Votre décision est enregistrée.");
		open(id);
		assertThat(plainPage()).contains("Refusé", "Le virement vient d’un autre compte.");
	}

	@Test
	void somebodyUnknownIsConfirmedFirst() {
		Nir nir = People.newNir();
		open(sent(nir, NAME));
		assertThat(plainPage()).contains("Personne n’est connu sous ce numéro.");
		act(TopUpDecision.Act.CREDIT);
		save();
		assertThat(plainPage()).contains("Confirmez que vous ouvrez des droits à une personne inconnue.");
		_setValue(_get(Checkbox.class), true);
		save();
		assertThat(plainPage()).contains("Votre décision est enregistrée.");
		assertThat(new Learner(this.context, nir).balances().topUps()).isEqualTo(new Euros(120_050));
	}

	@Test
	void anotherNameCanOnlyBeRefused() {
		open(sent(new Learner(this.context).nir(), "Martin"));
		assertThat(plainPage()).contains("une personne qui porte un autre nom de naissance");
		assertThat(_get(RadioButtonGroup.class).getListDataView().getItems().toList())
			.isEqualTo(List.of(TopUpDecision.Act.REFUSE));
	}

	@Test
	void whoeverIsSlowerKeepsTheirInput() {
		UUID id = sent(new Learner(this.context).nir(), NAME);
		open(id);
		act(TopUpDecision.Act.CREDIT);
		SomeTopUps.decide(this.context, SomeAgents.supervisor(this.context, SomeAgents.newEmail()), id,
				TopUpDecision.Act.REFUSE);
		save();
		assertThat(plainPage()).contains("Entre-temps, un autre superviseur a décidé");
	}

	private UUID sent(Nir nir, String name) {
		return SomeTopUps.sent(this.context,
				SomeProfessionals.employer(this.context, SomeProfessionals.newEmail(), SomeEmployers.newSiret()), nir,
				name);
	}

	private static void open(UUID id) {
		UI.getCurrent().navigate("agent/abondements/" + id);
	}

	@SuppressWarnings("unchecked")
	private static void act(TopUpDecision.Act act) {
		_setValue(_get(RadioButtonGroup.class), act);
	}

	@SuppressWarnings("unchecked")
	private static void refusal(TopUpRefusal refusal) {
		_setValue(_get(Select.class, (search) -> search.withLabel("Motif")), refusal);
	}

	private static void save() {
		_click(_get(Button.class, (search) -> search.withText("Enregistrer la décision")));
	}

}
