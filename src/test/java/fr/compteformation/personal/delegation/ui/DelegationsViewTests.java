package fr.compteformation.personal.delegation.ui;

import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.People;
import fr.compteformation.UiTests;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.personal.delegation.DelegationLength;
import fr.compteformation.personal.delegation.HelperRole;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class DelegationsViewTests extends UiTests {

	@Autowired
	private AccessForTests access;

	private Learner giver;

	private Learner taker;

	@BeforeEach
	void twoPeople() {
		this.giver = new Learner(this.context).earns(40);
		this.taker = new Learner(this.context);
		open(this.giver);
	}

	@Test
	void aCodeIsShownOnceAndItsUserSeesTheRights() {
		String code = give("ma fille");
		assertThat(page()).contains("Code pas encore utilisé (ma fille)", "Code valable jusqu’au");
		open(this.giver);
		assertThat(page()).doesNotContain(code);
		open(this.taker);
		assertThat(page()).contains("Personne ne vous montre ses droits.");
		take(code);
		assertThat(page()).contains("Vous pouvez maintenant consulter les droits de cette personne.");
		String address = _get(Anchor.class, (search) -> search.withText("Chloé L’Héritier")).getHref();
		UI.getCurrent().navigate(address.substring(1));
		_assertOne(H1.class, (search) -> search.withText("Les droits de Chloé L’Héritier"));
		assertThat(page()).contains("Chacune de vos consultations figure dans l’activité de son compte.", "CPF");
		_assertNone(Button.class, (search) -> search.withText("Saisir mon DIF"));
		open(this.giver);
		assertThat(page()).contains("Chloé L’Héritier (ma fille)").doesNotContain("Aucune");
		press("Arrêter");
		assertThat(page()).contains("La délégation est arrêtée", "Vous ne montrez vos droits à personne.");
		open(this.taker);
		assertThat(page()).contains("Personne ne vous montre ses droits.");
		UI.getCurrent().navigate(address.substring(1));
		_assertNone(H1.class, (search) -> search.withText("Les droits de Chloé L’Héritier"));
	}

	@Test
	void aCounsellorMayPrepareForThreeMonthsAtMost() {
		_setValue(_get(Select.class, (search) -> search.withLabel("Cette personne est")), HelperRole.COUNSELLOR);
		_setValue(lengths(), DelegationLength.ONE_YEAR);
		_setValue(box("Ma déclaration de DIF"), true);
		assertThat(lengths().getValue()).isEqualTo(DelegationLength.THREE_MONTHS);
		assertThat(items()).containsExactly(DelegationLength.ONE_MONTH, DelegationLength.THREE_MONTHS);
		String code = give("Anaïs");
		assertThat(box("Ma déclaration de DIF").getValue()).isFalse();
		assertThat(items()).hasSize(4);
		assertThat(page()).contains("Code pas encore utilisé, conseil en évolution professionnelle (Anaïs)");
		open(this.taker);
		take(code);
		_assertOne(Anchor.class, (search) -> search.withText("Préparer"));
		open(this.giver);
		press("Arrêter");
		assertThat(page()).contains("plus rien ne peut être préparé pour vous");
	}

	@Test
	void whoOnlyLooksPreparesNothing() {
		String code = give("ma fille");
		open(this.taker);
		take(code);
		_assertNone(Anchor.class, (search) -> search.withText("Préparer"));
		String id = _get(Anchor.class, (search) -> search.withText("Chloé L’Héritier")).getHref()
			.replaceFirst(".*/", "");
		UI.getCurrent().navigate("preparer/" + id);
		_assertOne(H1.class, (search) -> search.withText("Page introuvable"));
	}

	@Test
	void whoIsNotProvenReadsWhyNoCodeIsMade() {
		this.access.choose(IdentityProofPolicy.BEFORE_SPENDING);
		open(Learner.unproven(this.context));
		_assertOne(Anchor.class, (search) -> search.withText("Prouver que c’est moi"));
		assertThat(page()).contains("de montrer vos droits à un proche", "Personne ne vous montre ses droits.");
		_assertNone(Button.class, (search) -> search.withText("Créer un code"));
		_assertOne(TextField.class, (search) -> search.withLabel("Code reçu"));
	}

	@Test
	void nothingIsShownWhileTheGiverIsNotProven() {
		String code = give("ma fille");
		open(this.taker);
		take(code);
		String address = _get(Anchor.class, (search) -> search.withText("Chloé L’Héritier")).getHref();
		this.access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
		this.giver.losesTheProof();
		UI.getCurrent().navigate(address.substring(1));
		assertThat(page()).contains("Il n’y a rien à voir pour l’instant").doesNotContain("600,00");
	}

	@Test
	void thePasswordIsAskedForAndWhatWasTypedStays() {
		_setValue(_get(TextField.class, (search) -> search.withLabel("Pour qui ? (facultatif)")), "ma fille");
		press("Créer un code");
		assertThat(page()).contains("Saisissez votre mot de passe actuel.");
		assertThat(_get(TextField.class, (search) -> search.withLabel("Pour qui ? (facultatif)")).getValue())
			.isEqualTo("ma fille");
		assertThat(_find(Paragraph.class, (search) -> search.withClasses("code"))).isEmpty();
	}

	@Test
	void aCodeThatIsNoneIsExplainedAndKept() {
		take("7K2M-9QXB");
		TextField code = _get(TextField.class, (search) -> search.withLabel("Code reçu"));
		assertThat(code.getErrorMessage()).startsWith("Ce code n’est pas valable.");
		assertThat(code.getValue()).isEqualTo("7K2M-9QXB");
	}

	@Test
	void afterSeveralTriesItSaysHowLongToWait() {
		for (int i = 0; i < 6; i++) {
			take("7K2M-9QXB");
		}
		assertThat(_get(TextField.class, (search) -> search.withLabel("Code reçu")).getErrorMessage())
			.matches("Trop d’essais en peu de temps\\. Réessayez dans (1\\hseconde|[2-5]\\hsecondes)\\.");
	}

	@SuppressWarnings("unchecked")
	private static Select<DelegationLength> lengths() {
		return _get(Select.class, (search) -> search.withLabel("Jusqu’à quand"));
	}

	private static List<DelegationLength> items() {
		return lengths().getListDataView().getItems().toList();
	}

	private static Checkbox box(String label) {
		return _get(Checkbox.class, (search) -> search.withLabel(label));
	}

	private String give(String note) {
		_setValue(_get(TextField.class, (search) -> search.withLabel("Pour qui ? (facultatif)")), note);
		_setValue(_get(PasswordField.class), People.PASSWORD);
		press("Créer un code");
		return _get(Paragraph.class, (search) -> search.withClasses("code")).getText();
	}

	private void take(String code) {
		_setValue(_get(TextField.class, (search) -> search.withLabel("Code reçu")), code);
		press("Utiliser le code");
	}

	private void open(Learner who) {
		signIn(who.citizen());
		UI.getCurrent().navigate("mes-droits");
		UI.getCurrent().navigate("mes-delegations");
	}

}
