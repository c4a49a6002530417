package fr.compteformation.career.path;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.PortalTests;
import fr.compteformation.career.skills.SkillOrigin;
import fr.compteformation.career.skills.Skills;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PathsTests extends PortalTests {

	@Autowired
	private Paths paths;

	private Learner person;

	@BeforeEach
	void somebody() {
		this.person = new Learner(this.portal);
	}

	@Test
	void whatLastsComesFirstThenTheLatest() {
		add(StepKind.JOB, "Ancien emploi", "2008", "2019");
		add(StepKind.TRAINING, "Baccalauréat", "2003", null);
		add(StepKind.VOLUNTEERING, "Club de natation", "2024", null);
		add(StepKind.JOB, "Emploi", "03/2019", null);
		assertThat(titles()).containsExactly("Club de natation", "Emploi", "Ancien emploi", "Baccalauréat");
	}

	@Test
	void theTrainingOfADossierIsAddedOnce() {
		Reference dossier = this.person.tookBefore("Bureautique", -20, -10);
		assertThat(trainingsToAdd()).isEqualTo(1);
		themselves(() -> this.paths.addTraining(this.person.citizen(), dossier));
		themselves(() -> this.paths.addTraining(this.person.citizen(), dossier));
		assertThat(titles()).containsExactly("Bureautique");
		assertThat(trainingsToAdd()).isZero();
	}

	@Test
	void aDraftIsNoTrainingToAdd() {
		this.person.drafts(1000);
		assertThat(trainingsToAdd()).isZero();
	}

	@Test
	void stepsProposeTheSkillsOfTheirTradeAndTitle() {
		SomeSteps.of(this.portal, this.person);
		add(StepKind.TRAINING, "Bureautique", "2013", null);
		List<SkillOrigin> proposed = this.person
			.themselves(() -> this.portal.getBean(Skills.class).proposedTo(this.person.citizen()));
		assertThat(proposed).extracting(SkillOrigin::name).containsExactly("Boulanger", "Bureautique");
		assertThat(proposed.getFirst().skills()).extracting((skill) -> skill.code()).contains("bake", "pastry");
		assertThat(proposed.getLast().skills()).extracting((skill) -> skill.code()).containsExactly("text", "sheet");
	}

	@Test
	void aStepOfAnotherPersonIsNotFound() {
		UUID step = SomeSteps.of(this.portal, this.person);
		Learner other = new Learner(this.portal);
		assertThat(other.themselves(() -> this.paths.find(other.citizen(), step))).isEmpty();
		other.themselves(() -> {
			this.paths.remove(other.citizen(), step);
			return null;
		});
		assertThat(titles()).containsExactly("Boulanger");
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> other.themselves(() -> this.paths.of(this.person.citizen())));
	}

	@Test
	void aPathHasAtMost200Steps() {
		for (int step = 0; step < Paths.MOST; step++) {
			add(StepKind.JOB, "Emploi " + step, "2001", "2002");
		}
		assertThat(titles()).hasSize(Paths.MOST);
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> add(StepKind.JOB, "Un de trop", "2001", "2002"));
	}

	@Test
	void stepsAreDeletedWithTheAccount() {
		SomeSteps.of(this.portal, this.person);
		this.portal.getBean(TransactionTemplate.class)
			.executeWithoutResult((status) -> this.portal.getBean(AccountLifeCycle.class)
				.erase(new AccountId(this.person.citizen().accountId())));
		assertThat(this.portal.getBean(JdbcClient.class)
			.sql("select count(*) from career_step where account_id = ?")
			.param(this.person.citizen().accountId())
			.query(Long.class)
			.single()).isZero();
	}

	private void add(StepKind kind, String title, String begin, String end) {
		PathStep step = new PathStep();
		step.setKind(kind);
		step.setTitle(title);
		step.setBegin(PartialDate.read(begin).orElseThrow());
		step.setEnd((end != null) ? PartialDate.read(end).orElseThrow() : null);
		themselves(() -> this.paths.save(this.person.citizen(), step));
	}

	private List<String> titles() {
		return this.person.themselves(() -> this.paths.of(this.person.citizen()))
			.stream()
			.map(PathStep::getTitle)
			.toList();
	}

	private int trainingsToAdd() {
		return this.person.themselves(() -> this.paths.trainingsToAdd(this.person.citizen())).size();
	}

	private void themselves(Runnable act) {
		this.person.themselves(() -> {
			act.run();
			return null;
		});
	}

}
