package fr.compteformation.career.traits.ui;

import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.UiTests;
import fr.compteformation.career.traits.LikertAnswer;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class TraitsViewTests extends UiTests {

	@Autowired
	private JdbcClient database;

	private Learner person;

	@BeforeEach
	void somebody() {
		this.person = new Learner(this.context);
		open();
	}

	@Test
	void theResultIsShownWithWordsAndKept() {
		answerAll();
		assertThat(page()).contains("Voici votre résultat.", "Curiosité : 67 sur 100",
				"Vous aimez découvrir. Un travail qui change souvent vous convient.");
		open();
		assertThat(page()).contains("Mon résultat", "Calme : 67 sur 100");
	}

	@Test
	@SuppressWarnings("unchecked")
	void everySentenceNeedsAnAnswer() {
		RadioButtonGroup<LikertAnswer> first = _get(RadioButtonGroup.class,
				(search) -> search.withLabel("Je finis ce que j’ai commencé."));
		_setValue(first, LikertAnswer.RATHER);
		press("Voir mon résultat");
		assertThat(first.isInvalid()).isFalse();
		assertThat(_find(RadioButtonGroup.class).stream().filter(RadioButtonGroup::isInvalid)).hasSize(14);
		assertThat(stored()).isZero();
	}

	@Test
	void theResultCanBeErased() {
		answerAll();
		assertThat(stored()).isEqualTo(5);
		press("Effacer mon résultat");
		assertThat(page()).contains("Votre résultat est effacé.", "Cette phrase me ressemble");
		assertThat(stored()).isZero();
	}

	@Test
	void anotherResultTakesThePlaceOfTheFirst() {
		answerAll();
		press("Répondre à nouveau");
		answerAll();
		assertThat(stored()).isEqualTo(5);
	}

	@Test
	void theResultIsDeletedWithTheAccount() {
		answerAll();
		this.context.getBean(TransactionTemplate.class)
			.executeWithoutResult((status) -> this.context.getBean(AccountLifeCycle.class)
				.erase(new AccountId(this.person.citizen().accountId())));
		assertThat(stored()).isZero();
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private void answerAll() {
		List<RadioButtonGroup> fields = _find(RadioButtonGroup.class);
		fields.forEach((field) -> _setValue((RadioButtonGroup<LikertAnswer>) field, LikertAnswer.COMPLETELY));
		press("Voir mon résultat");
	}

	private long stored() {
		return this.database.sql("select count(*) from trait_score where account_id = ?")
			.param(this.person.citizen().accountId())
			.query(Long.class)
			.single();
	}

	private void open() {
		signIn(this.person.citizen());
		UI.getCurrent().navigate("mon-espace");
		UI.getCurrent().navigate("mon-espace/traits");
	}

}
