package fr.compteformation.career.project;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Locale;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.PortalTests;
import fr.compteformation.career.skills.SomeSkills;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.ledger.Diploma;
import fr.compteformation.rights.ledger.Diplomas;
import fr.compteformation.training.catalogue.Catalogue;
import fr.compteformation.training.catalogue.CourseDetails;
import fr.compteformation.training.dossier.Learner;
import fr.compteformation.training.kept.KeptTrainings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProjectsTests extends PortalTests {

	@Autowired
	private Projects projects;

	@Autowired
	private MoneyPlans money;

	@Autowired
	private ProjectPdf pdf;

	@Autowired
	private Clock clock;

	private Learner person;

	@BeforeEach
	void somebody() {
		this.person = new Learner(this.portal);
	}

	@Test
	void aProjectBeginsEmpty() {
		assertThat(project().isEmpty()).isTrue();
	}

	@Test
	void itHoldsATradeStepsAndAPrice() {
		SomeProjects.of(this.portal, this.person);
		Project project = project();
		assertThat(project.target()).map((near) -> near.trade().code()).contains("D1102");
		assertThat(project.price()).contains(new Euros(3_000_00));
		assertThat(project.steps()).extracting(ProjectStep::text).containsExactly("Appeler un boulanger");
	}

	@Test
	void trainingsKeptForLaterAreInItAndInThePdf() throws Exception {
		this.person.drafts(1000);
		CourseDetails course = this.portal.getBean(Catalogue.class).coursesAfter(new UUID(0, 0), 1).getFirst();
		this.person.themselves(() -> this.portal.getBean(KeptTrainings.class).keep(this.person.citizen(), course.id()));
		assertThat(project().trainings()).extracting((kept) -> kept.course().id()).containsExactly(course.id());
		byte[] file = this.person.themselves(() -> this.pdf.of(this.person.citizen(), Locale.FRENCH));
		try (var document = Loader.loadPDF(file)) {
			assertThat(new PDFTextStripper().getText(document)).contains("Formations gardées",
					course.provider().name().split(" ")[0]);
		}
	}

	@Test
	void openStepsComeFirstByTheirDay() {
		UUID done = add("Fini", null);
		add("Sans date", null);
		add("Plus tard", LocalDate.of(2027, 5, 1));
		add("Bientôt", LocalDate.of(2027, 1, 1));
		this.person.themselves(() -> {
			this.projects.finish(this.person.citizen(), done, true);
			return null;
		});
		assertThat(project().steps()).extracting(ProjectStep::text)
			.containsExactly("Bientôt", "Plus tard", "Sans date", "Fini");
	}

	@Test
	void rightsPayTodayWhatTheyCan() {
		this.person.earns(100);
		MoneyPlan plan = plan(1_000);
		assertThat(plan.isEnough()).isTrue();
		assertThat(plan.enoughBy()).isNull();
		assertThat(plan.today().fromRights().plus(plan.today().forThePerson())).isEqualTo(new Euros(1_000_00));
	}

	@Test
	void rightsAreEnoughAfterAsManyYearsOfWorkAsAreMissing() {
		this.person.earns(100);
		// 1 500 € today; 500 € a year; the participation is not paid from rights.
		assertThat(plan(2_000).enoughBy()).isEqualTo(endOfJune(1));
		assertThat(plan(2_500).enoughBy()).isEqualTo(endOfJune(2));
	}

	@Test
	void aLowDiplomaEarnsMore() {
		this.person.earns(100);
		assertThat(plan(2_350).enoughBy()).isEqualTo(endOfJune(2));
		this.person.themselves(() -> {
			this.portal.getBean(Diplomas.class).declare(this.person.citizen(), Diploma.BELOW_LEVEL_3);
			return null;
		});
		assertThat(plan(2_350).enoughBy()).isEqualTo(endOfJune(1));
	}

	@Test
	void rightsAreNeverEnoughAboveTheCap() {
		this.person.earns(100);
		assertThat(plan(9_000).enoughBy()).isNull();
		assertThat(plan(9_000).isEnough()).isFalse();
	}

	@Test
	void thePdfTellsTheProject() throws Exception {
		SomeSkills.ofBaker(this.portal, this.person);
		SomeProjects.of(this.portal, this.person);
		byte[] file = this.person.themselves(() -> this.pdf.of(this.person.citizen(), Locale.FRENCH));
		assertThat(new String(file, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
		try (var document = Loader.loadPDF(file)) {
			assertThat(new PDFTextStripper().getText(document).replace('\u00a0', ' ')).contains(
					"Mon projet professionnel", "Boulanger, boulangère", "6 compétences sur 6", "Appeler un boulanger",
					"à faire", "3 000,00 €");
		}
	}

	@Test
	void thePdfOfAnEmptyProjectSaysSo() throws Exception {
		byte[] file = this.person.themselves(() -> this.pdf.of(this.person.citizen(), Locale.ENGLISH));
		try (var document = Loader.loadPDF(file)) {
			assertThat(new PDFTextStripper().getText(document)).contains("No target trade yet.");
		}
	}

	@Test
	void nobodyElseSeesOrChangesIt() {
		UUID step = SomeProjects.of(this.portal, this.person);
		Learner other = new Learner(this.portal);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> other.themselves(() -> this.projects.of(this.person.citizen())));
		other.themselves(() -> {
			this.projects.finish(other.citizen(), step, true);
			this.projects.remove(other.citizen(), step);
			return null;
		});
		assertThat(project().steps()).extracting(ProjectStep::isDone).containsExactly(false);
	}

	@Test
	void itIsDeletedWithTheAccount() {
		SomeProjects.of(this.portal, this.person);
		this.portal.getBean(TransactionTemplate.class)
			.executeWithoutResult((status) -> this.portal.getBean(AccountLifeCycle.class)
				.erase(new AccountId(this.person.citizen().accountId())));
		assertThat(this.portal.getBean(JdbcClient.class)
			.sql("""
					select (select count(*) from project where account_id = :account)
						+ (select count(*) from project_step where account_id = :account)""")
			.param("account", this.person.citizen().accountId())
			.query(Long.class)
			.single()).isZero();
	}

	private UUID add(String text, LocalDate due) {
		this.person.themselves(() -> {
			this.projects.add(this.person.citizen(), text, due);
			return null;
		});
		return project().steps()
			.stream()
			.filter((step) -> step.text().equals(text))
			.map(ProjectStep::id)
			.findFirst()
			.orElseThrow();
	}

	private Project project() {
		return this.person.themselves(() -> this.projects.of(this.person.citizen()));
	}

	private MoneyPlan plan(long euros) {
		return this.person.themselves(() -> this.money.planFor(this.person.citizen(), new Euros(euros * 100)))
			.orElseThrow();
	}

	// Until June the year before may still be credited.
	private LocalDate endOfJune(int years) {
		LocalDate today = PortalTime.today(this.clock);
		int first = (today.getMonthValue() <= 6) ? today.getYear() : today.getYear() + 1;
		return Year.of(first + years - 1).atMonth(Month.JUNE).atEndOfMonth();
	}

}
