package fr.compteformation.office.backoffice.ui;

import java.time.LocalDate;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.UiTests;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.document.check.PdfForTests;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifMotive;
import fr.compteformation.rights.dif.DifReceipt;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

/** What agents do for a person, from the person’s page. */
class PersonActViewTests extends UiTests {

	private final Agent agent = new Agent(UUID.randomUUID(), 214, "Agent 214", false);

	@Autowired
	private JdbcClient database;

	private Learner learner;

	@BeforeEach
	void anAgentWorks() {
		this.learner = new Learner(this.context);
		signIn(this.agent, "ROLE_AGENT");
	}

	@Test
	void everyActStartsOnThePageOfThePerson() {
		UI.getCurrent().navigate("agent/personnes/" + this.learner.holder().value());
		for (PersonAct act : PersonAct.values()) {
			assertThat(_find(Anchor.class)).extracting(Anchor::getHref)
				.contains("/agent/personnes/%s/%s".formatted(this.learner.holder().value(), act.address()));
		}
		for (PersonAct act : PersonAct.values()) {
			open(act);
			_assertOne(H1.class, (search) -> search.withText("Agir pour Chloé L’Héritier"));
		}
		assertThat(WrittenActs.by(this.database, this.agent)).contains("PERSON_OPENED");
	}

	@Test
	void whatIsMissingInACorrectionIsExplained() {
		this.learner.declaresDif(70);
		open(PersonAct.RECTIFY_DIF);
		assertThat(_get(IntegerField.class).getHelperText()).isEqualTo("Au compte aujourd’hui : 70 h");
		press("Enregistrer la correction");
		assertThat(plainPage()).contains("Saisissez un nombre d’heures entier, de 0 à 120.",
				"Choisissez la raison de la correction.", "Joignez un justificatif, ou cochez « Vu sur place ».");
		assertThat(this.learner.balances().dif().cents()).isEqualTo(105_000);
	}

	@Test
	void hoursWithoutADeclarationAreCorrectedAsSeen() {
		this.learner.declaresDif(70);
		open(PersonAct.RECTIFY_DIF);
		_setValue(_get(IntegerField.class, (search) -> search.withLabel("Heures après correction")), 90);
		Select<DifMotive> motive = _get(Select.class, (search) -> search.withLabel("Raison"));
		_setValue(motive, DifMotive.OTHER_HOURS);
		_setValue(_get(Checkbox.class), true);
		press("Enregistrer la correction");
		assertThat(plainPage()).contains("La correction est faite.");
		assertThat(this.learner.balances().dif().cents()).isEqualTo(135_000);
	}

	@Test
	void aPaperDeclarationIsEntered() {
		open(PersonAct.ENTER_DECLARATION);
		press("Enregistrer la déclaration");
		assertThat(plainPage()).contains("Choisissez comment la déclaration est arrivée.",
				"Saisissez le jour de réception.");
		Select<DifReceipt.Origin> origin = _get(Select.class, (search) -> search.withLabel("Reçue"));
		_setValue(origin, DifReceipt.Origin.PAPER);
		_setValue(_get(DatePicker.class, (search) -> search.withLabel("Jour de réception")),
				LocalDate.now(PortalTime.ZONE).plusDays(2));
		_setValue(_find(TextField.class).getFirst(), "50");
		press("Enregistrer la déclaration");
		assertThat(plainPage()).contains("Le jour de réception ne peut pas être dans le futur.");
		_setValue(_get(DatePicker.class, (search) -> search.withLabel("Jour de réception")),
				LocalDate.now(PortalTime.ZONE).minusDays(2));
		_upload(_find(Upload.class).getLast(), "lettre.pdf", "application/pdf", PdfForTests.ordinary());
		press("Enregistrer la déclaration");
		assertThat(plainPage()).contains("La déclaration est enregistrée. Un autre agent la vérifiera.");
		assertThat(this.learner.balances().dif().cents()).isEqualTo(75_000);
	}

	@Test
	void aDocumentIsAttached() {
		SomeDeclarations.declare(this.context, this.learner, SomeDeclarations.form(this.context, this.learner, "50"));
		open(PersonAct.ATTACH_DOCUMENT);
		press("Joindre à la déclaration");
		assertThat(plainPage()).contains("Joignez au moins un fichier.");
		_upload(_find(Upload.class).getLast(), "lettre.pdf", "application/pdf", PdfForTests.ordinary());
		press("Joindre à la déclaration");
		assertThat(plainPage()).contains("La pièce est jointe à la déclaration.");
	}

	private void open(PersonAct act) {
		UI.getCurrent().navigate("agent/personnes/%s/%s".formatted(this.learner.holder().value(), act.address()));
	}

}
