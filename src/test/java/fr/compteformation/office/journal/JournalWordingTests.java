package fr.compteformation.office.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import fr.compteformation.access.identitydocument.IdentityRequestState;
import fr.compteformation.access.recovery.RecoveryState;
import fr.compteformation.office.invitation.AccessState;
import fr.compteformation.office.contact.ContactState;
import fr.compteformation.people.account.SuspensionReason;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.JournalEntry;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.rights.dif.DifState;

import static org.assertj.core.api.Assertions.assertThat;

class JournalWordingTests {

	private static final String TECHNICAL = ".*[A-Z][A-Z]+_?.*|.*\\{.*|.*null.*";

	private final JournalWording wording = new JournalWording(texts());

	@ParameterizedTest
	@EnumSource(Act.class)
	void everyActHasASentenceInBothLanguages(Act act) {
		for (Locale locale : new Locale[] { Locale.FRENCH, Locale.ENGLISH }) {
			for (Subject.Kind kind : Subject.Kind.values()) {
				assertThat(this.wording.sentence(entry(act, kind, null, null), locale)).isNotBlank()
					.doesNotMatch(TECHNICAL);
				assertThat(this.wording.sentence(entry(act, kind, "RECEIVED", "12 h"), locale)).isNotBlank()
					.doesNotMatch(TECHNICAL);
			}
		}
		assertThat(this.wording.sentence(entry(act, Subject.Kind.DECLARATION, null, null), Locale.FRENCH))
			.isNotEqualTo(this.wording.sentence(entry(act, Subject.Kind.DECLARATION, null, null), Locale.ENGLISH));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					DECISION           | 80 h     | CORRECTED 12 h      | a corrigé 80 h en 12 h                        | 80 h → Corrigée 12 h
					DECISION           | -        | VALIDATED 80 h      | a validé 80 h                                 | aucune heure → Validée 80 h
					DECISION           | 80 h     | DOCUMENT_ASKED 80 h | a demandé une pièce                           | 80 h → Document demandé 80 h
					SECOND_LOOK        | 80 h     | SECOND_LOOK 80 h    | a soumis sa décision à un second regard       | 80 h → En relecture 80 h
					SECOND_LOOK        | 80 h     | DECLARED 80 h       | a renvoyé une décision à revoir               | 80 h → À vérifier 80 h
					DECLARATION_OPENED |          | DECLARED 80 h       | a ouvert une déclaration                      | À vérifier 80 h""")
	void decisionsAreSaidWithTheirHours(Act act, @Nullable String before, String after, String sentence,
			String change) {
		JournalEntry entry = entry(act, Subject.Kind.DECLARATION, before, after);
		assertThat(this.wording.sentence(entry, Locale.FRENCH)).isEqualTo(sentence);
		assertThat(this.wording.change(entry, Locale.FRENCH)).isEqualTo(change);
	}

	@Test
	void aNumberOfLettersIsSaid() {
		assertThat(this.wording.sentence(entry(Act.LETTERS_PRINTED, Subject.Kind.LETTERS, null, "7"), Locale.ENGLISH))
			.isEqualTo("printed batch 7 of the letters with a code");
	}

	@Test
	void statesOfAllRoomsAreSaidInWords() {
		assertSaid(Act.DECISION, Subject.Kind.DECLARATION, DifState.values());
		assertSaid(Act.CASE_TREATED, Subject.Kind.CASE, ContactState.values());
		assertSaid(Act.RECOVERY_TAKEN, Subject.Kind.ACCOUNT, RecoveryState.values());
		assertSaid(Act.IDENTITY_REQUEST_DECIDED, Subject.Kind.ACCOUNT, IdentityRequestState.values());
		assertSaid(Act.ACCOUNT_FROZEN, Subject.Kind.ACCOUNT, SuspensionReason.forAgents(false).toArray(Enum<?>[]::new));
		Stream<String> others = Stream.of("PRESENTED", "CONFIRMED", "REFUSED");
		assertThat(others).allSatisfy((state) -> assertSaid(Act.IDENTITY_SECOND_LOOK, Subject.Kind.ACCOUNT, state));
		assertThat(Stream.of("RECONCILING", "REFUSED", "ATTACHED"))
			.allSatisfy((state) -> assertSaid(Act.ATTACHMENT_DECIDED, Subject.Kind.ACCOUNT, state));
		assertSaid(Act.ACCOUNT_FROZEN, Subject.Kind.ACCOUNT, "OPEN");
	}

	@Test
	void theNumberOfAnAgentIsNotRepeated() {
		JournalEntry entry = entry(Act.AGENT_DISABLED, Subject.Kind.AGENT, "214 " + AccessState.ACTIVE,
				"214 " + AccessState.DISABLED);
		assertThat(this.wording.change(entry, Locale.FRENCH)).isEqualTo("Actif → Désactivé");
	}

	private void assertSaid(Act act, Subject.Kind kind, Enum<?>... states) {
		assertThat(Arrays.stream(states).map(Enum::name)).allSatisfy((state) -> assertSaid(act, kind, state));
	}

	private void assertSaid(Act act, Subject.Kind kind, String state) {
		for (Locale locale : new Locale[] { Locale.FRENCH, Locale.ENGLISH }) {
			assertThat(this.wording.change(entry(act, kind, null, state), locale)).as(state)
				.isNotBlank()
				.doesNotContain("_", state);
		}
	}

	private static JournalEntry entry(Act act, Subject.Kind kind, @Nullable String before, @Nullable String after) {
		return new JournalEntry(1, Instant.EPOCH, 214, null, act, new Subject(kind, UUID.randomUUID()), before, after);
	}

	private static ResourceBundleMessageSource texts() {
		ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
		texts.setBasename("vaadin-i18n/translations");
		texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
		texts.setFallbackToSystemLocale(false);
		return texts;
	}

}
