package fr.compteformation.platform.keys;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import fr.compteformation.PortalTests;

import static org.assertj.core.api.Assertions.assertThat;

class SealedTests extends PortalTests {

	/** What columns are called that hold something encrypted or hashed. */
	private static final Pattern SUSPICIOUS = Pattern
		.compile(".*(nir|sealed|hash|secret|fingerprint|token|counter|content|words|cipher|encrypted).*");

	/**
	 * Plain, or without a key of the portal: hashes of random values, of files, of
	 * passwords.
	 */
	private static final Set<String> WITHOUT_A_KEY = Set.of("account.password_hash", "account_alarm.token_hash",
			"activation_link.token_hash", "agent.invitation_hash", "agent.password_hash", "agent_passkey.attestation",
			"agent_passkey.public_key", "catalogue_file.content", "catalogue_refusal.content",
			"citizen_session.stay_hash", "delegation.code_hash", "email_change.confirm_hash", "email_change.undo_hash",
			"employer_file_chunk.content", "ended_link.token_hash", "exchange_key.secret_hash", "feeding.content",
			"holder_address_file.content", "movement.counter", "passkey.attestation", "passkey.public_key",
			"password_link.token_hash", "professional.password_hash", "recovery_code.code_hash",
			"recovery_request.cancel_hash", "registration.password_hash", "registration_draft.key_hash",
			"remembered_device.previous_token_hash", "remembered_device.series_hash", "remembered_device.token_hash",
			"scheduled_tasks.task_data", "security_challenge.secret", "training_course.keywords");

	@Test
	void listNamesEveryColumnThatMayNeedAKey() {
		Set<String> found = new TreeSet<>(this.database.sql("""
				select lower(table_name) || '.' || lower(column_name) from information_schema.columns
				where lower(table_schema) = 'public'""").query(String.class).list());
		Set<String> bytes = new TreeSet<>(this.database
			.sql("""
					select lower(table_name) || '.' || lower(column_name) from information_schema.columns
					where lower(table_schema) = 'public' and upper(data_type) in ('BINARY VARYING', 'BINARY LARGE OBJECT')""")
			.query(String.class)
			.list());
		found.removeIf(
				(column) -> !SUSPICIOUS.matcher(column.replaceFirst(".*\\.", "")).matches() && !bytes.contains(column));
		found.removeAll(WITHOUT_A_KEY);
		found.removeAll(listed());
		assertThat(found).isEmpty();
	}

	@Test
	void listNamesOnlyColumnsThatExist() {
		List<String> columns = this.database.sql("""
				select lower(table_name) || '.' || lower(column_name) from information_schema.columns""")
			.query(String.class)
			.list();
		assertThat(columns).containsAll(listed());
	}

	private static Set<String> listed() {
		return Arrays.stream(Sealed.values())
			.map((what) -> what.table() + "." + (isContent(what) ? "content" : what.column()))
			.collect(Collectors.toSet());
	}

	private static boolean isContent(Sealed what) {
		return what.how() == Sealed.How.CHUNKS || what.how() == Sealed.How.DRAWN_AGAIN;
	}

}
