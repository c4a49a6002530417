package fr.compteformation.office.journal;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import fr.compteformation.office.agent.AgentName;
import fr.compteformation.office.professional.ProfessionalName;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.JournalEntry;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.security.Agent;

/**
 * Puts entries of the audit log into words. The log keeps values as short technical
 * words, such as “CORRECTED 12 h”; readers see “a corrigé 80 h en 12 h”.
 */
@Component
public class JournalWording {

	private static final String SENTENCE = "audit.said.";

	/** The sentence for entries whose new value is no state. */
	private static final String WITH_VALUE = "-with";

	private static final String VALUE = "audit.value.";

	/** No hours, in the log. */
	private static final String NONE = "-";

	private static final Pattern STATE = Pattern.compile("[A-Z][A-Z_]+");

	private static final Pattern BLANK = Pattern.compile(" ");

	private final MessageSource texts;

	JournalWording(MessageSource portalTexts) {
		this.texts = portalTexts;
	}

	/** Who acted: “Solène Garrec (agent 214)”, “Maëlle Riou (Atelier des langues)”. */
	public String author(JournalLine line, Locale locale) {
		ProfessionalName professional = line.professional();
		if (professional != null) {
			return text(ProfessionalName.MESSAGE_KEY, locale, professional.name(), professional.organisation());
		}
		if (line.entry().agentNumber() == Agent.AUTOMATIC.number()) {
			return text("audit.automatic", locale);
		}
		AgentName agent = line.agent();
		return (agent != null) ? name(agent, locale)
				: text("agent.unnamed", locale, String.valueOf(line.entry().agentNumber()));
	}

	/** An agent with name and number. */
	public String name(AgentName agent, Locale locale) {
		return text(AgentName.MESSAGE_KEY, locale, agent.name(), String.valueOf(agent.number()));
	}

	/** What the author did: “a corrigé 80 h en 12 h”. */
	public String sentence(JournalEntry entry, Locale locale) {
		String key = SENTENCE + entry.act();
		Optional<String> state = state(entry.after());
		String variant = state.map((name) -> "-" + name).orElse(WITH_VALUE);
		Optional<String> detailed = (entry.after() != null) ? found(key + variant, locale,
				hours(entry, entry.before(), locale), hours(entry, entry.after(), locale)) : Optional.empty();
		return detailed.orElseGet(() -> text(key, locale));
	}

	/** The old and new value: “80 h → Corrigée 12 h”; empty if nothing changed. */
	public String change(JournalEntry entry, Locale locale) {
		return Stream.of(entry.before(), entry.after())
			.map((value) -> value(entry, value, locale))
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining(" → "));
	}

	/** The old or new value of an entry in words; empty if there is none. */
	String value(JournalEntry entry, @Nullable String value, Locale locale) {
		return BLANK.splitAsStream(Objects.requireNonNullElse(value, ""))
			.map((word) -> word(entry, word, locale))
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.joining(" "));
	}

	// Without the state, which the sentence itself expresses.
	private String hours(JournalEntry entry, @Nullable String value, Locale locale) {
		String plain = BLANK.splitAsStream(Objects.requireNonNullElse(value, NONE))
			.filter((word) -> !STATE.matcher(word).matches())
			.collect(Collectors.joining(" "));
		return value(entry, plain, locale);
	}

	private static Optional<String> state(@Nullable String value) {
		return BLANK.splitAsStream(Objects.requireNonNullElse(value, ""))
			.filter((word) -> STATE.matcher(word).matches())
			.findFirst();
	}

	private String word(JournalEntry entry, String word, Locale locale) {
		if (word.equals(NONE)) {
			return text(VALUE + "none", locale);
		}
		if (STATE.matcher(word).matches()) {
			return found(states(entry) + word, locale).or(() -> found(VALUE + word, locale)).orElse("");
		}
		// The number of an agent; the line names them.
		return (entry.subject().kind() == Subject.Kind.AGENT) ? "" : word;
	}

	/** The prefix of the translation keys of the states that an entry mentions. */
	private static String states(JournalEntry entry) {
		return switch (entry.subject().kind()) {
			case DECLARATION -> "dif.state.";
			case AGENT, PROFESSIONAL -> "agent.state.";
			case CASE -> "contact.state.";
			case HOLDER -> "account.number.motive.";
			case ACCOUNT -> ofAccounts(entry.act());
			case FILE, JOURNAL, MAIL, LETTERS, TEMPLATE, FIGURES, COURSE, TOP_UP, EXCHANGE_KEY -> VALUE;
		};
	}

	private static String ofAccounts(Act act) {
		return switch (act) {
			case RECOVERY_OPENED, RECOVERY_TAKEN, RECOVERY_ACCEPTED, RECOVERY_REFUSED -> "passkey.recovery.state.";
			case IDENTITY_REQUEST_OPENED, IDENTITY_REQUEST_DECIDED -> "identityDocument.state.";
			case IDENTITY_SECOND_LOOK -> "proofreview.verdict.";
			case IDENTITY_PROOF_WITHDRAWN -> "proofreview.withdrawal.";
			case ACCOUNT_FROZEN, ACCOUNT_UNFROZEN, ACCOUNT_DETACHED -> "account.freeze.motive.";
			default -> VALUE;
		};
	}

	private Optional<String> found(String key, Locale locale, Object... values) {
		return Optional.ofNullable(this.texts.getMessage(key, values, null, locale));
	}

	private String text(String key, Locale locale, Object... values) {
		return this.texts.getMessage(key, values, locale);
	}

}
