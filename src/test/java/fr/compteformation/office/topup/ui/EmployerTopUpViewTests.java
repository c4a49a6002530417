package fr.compteformation.office.topup.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.Test;

import org.springframework.security.core.GrantedAuthority;

import fr.compteformation.People;
import fr.compteformation.UiTests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.office.employerfile.SomeEmployers;
import fr.compteformation.office.professional.SomeProfessionals;
import fr.compteformation.office.topup.SomeTopUps;
import fr.compteformation.office.topup.TopUpDecision;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.SomeFiles;
import fr.compteformation.platform.document.ui.AttachmentField;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.rights.ledger.Movement;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class EmployerTopUpViewTests extends UiTests {

	private static final String SEND = "Déposer l’abondement";

	@Test
	void anEmployerDepositsATopUpAndFindsItInItsList() {
		Professional employer = employer();
		open(employer, "professionnels/abondements");
		assertThat(plainPage()).contains("Vous n’avez déposé aucun abondement.");
		UI.getCurrent().navigate("professionnels/abondements/nouveau");
		fill(employer, People.newNir());
		_click(_get(Button.class, (search) -> search.withText(SEND)));
		assertThat(plainPage()).contains("Votre abondement est déposé.");
		assertThat(_get(NativeTable.class).getElement().getTextRecursively()).contains("L’Héritier",
				"2\u00a055\u00a008", "1\u00a0200,50\u00a0€", "À vérifier");
	}

	@Test
	void anEmployerTakesADepositBack() {
		Professional employer = employer();
		UUID id = SomeTopUps.sent(this.context, employer, People.newNir(), "L’Héritier");
		open(employer, "professionnels/abondements");
		_click(_get(Button.class, (search) -> search.withText("Reprendre")));
		assertThat(plainPage()).contains("Le paiement, lui, n’est pas annulé.", "L’Héritier");
		Button sure = _get(Button.class,
				(search) -> search.withPredicate((button) -> button.getText().startsWith("Reprendre l’abondement")));
		_click(sure);
		assertThat(plainPage()).contains("est repris. La preuve de son paiement sera effacée demain.",
				"Vous n’avez déposé aucun abondement.");
		assertThat(SomeTopUps.isGone(this.context, id)).isTrue();
	}

	@Test
	void whatIsDecidedCannotBeTakenBack() {
		Professional employer = employer();
		UUID id = SomeTopUps.sent(this.context, employer, People.newNir(), "L’Héritier");
		open(employer, "professionnels/abondements");
		_click(_get(Button.class, (search) -> search.withText("Reprendre")));
		SomeTopUps.decide(this.context, SomeAgents.supervisor(this.context, SomeAgents.newEmail()), id,
				TopUpDecision.Act.REFUSE);
		_click(_get(Button.class,
				(search) -> search.withPredicate((button) -> button.getText().startsWith("Reprendre l’abondement"))));
		assertThat(plainPage()).contains("ne peut plus être repris", "Refusé");
		_assertNone(Button.class, (search) -> search.withText("Reprendre"));
	}

	@Test
	void everyMistakeIsTold() {
		Professional employer = employer();
		open(employer, "professionnels/abondements/nouveau");
		_click(_get(Button.class, (search) -> search.withText(SEND)));
		assertThat(plainPage()).contains("Saisissez le numéro de sécurité sociale du salarié, avec sa clé.",
				"Saisissez le nom de naissance du salarié.", "Saisissez la date de naissance du salarié",
				"Saisissez un montant supérieur à zéro", "Choisissez le motif de l’abondement.",
				"Saisissez la date du paiement.", "Saisissez la référence du paiement.",
				"Ajoutez la preuve du paiement");
		fill(employer, People.newNir());
		_setValue(text("Montant"), "beaucoup");
		_setValue(day("Date de naissance"), LocalDate.of(1980, 1, 1));
		motive().setValue(Movement.Motive.OTHER);
		_click(_get(Button.class, (search) -> search.withText(SEND)));
		assertThat(plainPage()).contains("Écrivez le montant en chiffres, par exemple 1200,50.",
				"Cette date ne correspond pas au numéro de sécurité sociale", "Écrivez le motif.");
	}

	@Test
	void thePageSpeaksEnglishToo() {
		openTheBrowser(Locale.ENGLISH);
		open(employer(), "professionnels/abondements");
		_assertOne(H1.class, (search) -> search.withText("Top up an employee’s account"));
	}

	@Test
	void providersDoNotSeeThePage() {
		open(SomeProfessionals.active(this.context, SomeProfessionals.newEmail(), SomeEmployers.newSiret()),
				"professionnels/abondements/nouveau");
		_assertNone(AttachmentField.class);
	}

	private void fill(Professional employer, Nir nir) {
		_setValue(text("Numéro de sécurité sociale"), nir.value());
		_setValue(text("Nom de naissance"), "L’Héritier");
		_setValue(day("Date de naissance"), SomeTopUps.BIRTH);
		_setValue(text("Montant"), "1 200,50");
		motive().setValue(Movement.Motive.CORRECTIVE);
		_setValue(day("Payé le"), LocalDate.of(2026, 11, 2));
		_setValue(text("Référence du paiement"), "VIR-2026-118");
		_get(AttachmentField.class).setValue(List.of(SomeFiles.saying(this.context,
				new DocumentOwner(employer.accountId()), "Virement.pdf", "Virement de 1 200,50 euros")));
	}

	private static DatePicker day(String label) {
		return _get(DatePicker.class, (search) -> search.withLabel(label));
	}

	@SuppressWarnings("unchecked")
	private static Select<Movement.Motive> motive() {
		return _get(Select.class, (search) -> search.withLabel("Motif"));
	}

	private Professional employer() {
		return SomeProfessionals.employer(this.context, SomeProfessionals.newEmail(), SomeEmployers.newSiret());
	}

	private static void open(Professional professional, String page) {
		signIn(professional,
				professional.getAuthorities().stream().map(GrantedAuthority::getAuthority).toArray(String[]::new));
		UI.getCurrent().navigate(page);
	}

}
