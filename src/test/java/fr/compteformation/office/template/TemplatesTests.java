package fr.compteformation.office.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.CurrentUser;
import fr.compteformation.OnPostgresql;
import fr.compteformation.Parallel;
import fr.compteformation.PortalTests;
import fr.compteformation.platform.security.Agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@OnPostgresql
class TemplatesTests extends PortalTests {

	private static final Template ANSWER = new Template("contact.answer.document", "nom", "reference");

	private static final Map<String, String> VALUES = Map.of("nom", "Zoé", "reference", "C-1");

	private final Agent supervisor = new Agent(UUID.randomUUID(), 214, "Agent 214", true);

	@Autowired
	private Templates templates;

	@Autowired
	private CurrentUser user;

	@BeforeEach
	void nothingWasEdited() {
		this.database.sql("delete from edited_template").update();
		this.user.signIn(this.supervisor);
	}

	@Test
	void everyTemplateOfTheRoomsIsCompleteInBothLanguages() {
		assertThat(this.templates.all(this.supervisor)).isNotEmpty().allSatisfy((details) -> {
			Template template = details.template();
			assertThat(this.templates.problem(template, Locale.FRENCH, details.texts().getFrench())).isEmpty();
			assertThat(this.templates.problem(template, Locale.ENGLISH, details.texts().getEnglish())).isEmpty();
			assertThat(this.templates.preview(template, Locale.FRENCH, details.texts().getFrench())).doesNotContain("{",
					"}");
		});
	}

	@Test
	void theDefaultTextIsFilledIn() {
		assertThat(this.templates.text(ANSWER, Locale.FRENCH, VALUES)).startsWith("Bonjour Zoé,\n\n").contains("C-1");
		assertThat(this.templates.text(ANSWER, Locale.ENGLISH, VALUES)).startsWith("Hello Zoé,\n\n");
	}

	@Test
	void anEditedTextReplacesTheDefaultUntilItIsReset() {
		assertThat(save(0, "Cher {nom}, {reference}", "Dear {nom}, {reference}")).isEqualTo(Templates.Outcome.DONE);
		assertThat(this.templates.text(ANSWER, Locale.FRENCH, VALUES)).isEqualTo("Cher Zoé, C-1");
		assertThat(this.templates.text(ANSWER, Locale.ENGLISH, VALUES)).isEqualTo("Dear Zoé, C-1");
		assertThat(open().edited()).isTrue();
		assertThat(open().change()).isNotNull();
		assertThat(this.templates.reset(this.supervisor, ANSWER, 1)).isEqualTo(Templates.Outcome.DONE);
		assertThat(this.templates.text(ANSWER, Locale.FRENCH, VALUES)).startsWith("Bonjour Zoé,");
		assertThat(open().edited()).isFalse();
		assertThat(open().change()).isNotNull();
		assertThat(journal()).containsExactly("TEMPLATE_EDITED contact.answer.document",
				"TEMPLATE_RESET contact.answer.document");
	}

	@Test
	void aTextWithFieldsThatNoLongerExistGivesWayToTheDefault() {
		save(0, "Cher {nom}, {reference}", "Dear {nom}, {reference}");
		this.database.sql("update edited_template set french_text = 'Cher {titre}'").update();
		assertThat(this.templates.text(ANSWER, Locale.FRENCH, VALUES)).startsWith("Bonjour Zoé,");
	}

	@Test
	void wrongFieldsAreNeverSaved() {
		assertThatIllegalArgumentException().isThrownBy(() -> save(0, "{nom} {reference} {heures}", "{nom}"));
		assertThat(open().edited()).isFalse();
	}

	@Test
	void theSecondOfTwoSupervisorsGetsAConflict() {
		save(0, "Un {nom} {reference}", "One {nom} {reference}");
		assertThat(save(0, "Deux {nom} {reference}", "Two {nom} {reference}")).isEqualTo(Templates.Outcome.CHANGED);
		assertThat(this.templates.reset(this.supervisor, ANSWER, 0)).isEqualTo(Templates.Outcome.CHANGED);
		assertThat(open().texts().getFrench()).isEqualTo("Un {nom} {reference}");
	}

	@Test
	void ofManyFirstEditsAtOnceOneIsSaved() throws Exception {
		assertThat(Parallel.times(6, () -> {
			this.user.signIn(this.supervisor);
			return save(0, "Un {nom} {reference}", "One {nom} {reference}");
		})).filteredOn(Templates.Outcome.DONE::equals).hasSize(1);
	}

	@Test
	void anAgentWhoIsNoSupervisorMayUseTextsOnly() {
		Agent agent = new Agent(UUID.randomUUID(), 215, "Agent 215", false);
		this.user.signIn(agent);
		assertThat(this.templates.text(ANSWER, Locale.FRENCH, VALUES)).contains("Zoé");
		for (Callable<?> act : List.<Callable<?>>of(() -> this.templates.all(agent),
				() -> this.templates.open(agent, ANSWER.key()),
				() -> this.templates.save(agent, ANSWER, 0, new TemplateTexts()),
				() -> this.templates.reset(agent, ANSWER, 0))) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::call);
		}
	}

	private Templates.Outcome save(long seen, String french, String english) {
		return this.templates.save(this.supervisor, ANSWER, seen, new TemplateTexts(french, english));
	}

	private TemplateDetails open() {
		return this.templates.open(this.supervisor, ANSWER.key()).orElseThrow();
	}

	private List<String> journal() {
		return this.database.sql("select act, value_after from journal_entry where agent_id = ? order by id")
			.param(this.supervisor.agentId())
			.query((row, number) -> row.getString("act") + " " + row.getString("value_after"))
			.list();
	}

}
