package fr.compteformation.platform.keys;

import java.util.Arrays;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.database.GoesOn;

/**
 * Keyed hashes of what only the person brings along at a sign-in, so that nobody else can
 * make them again with a new key. Until a person comes back, theirs needs the former key.
 */
@Component
public class PersonalHashes {

	private final Keys keys;

	private final JdbcClient database;

	PersonalHashes(Keys keys, JdbcClient database) {
		this.keys = keys;
		this.database = database;
	}

	/**
	 * The hash of a text, 64 hexadecimal digits; rows with one of another form get this
	 * one first.
	 */
	@GoesOn
	@Transactional
	public String of(String text) {
		List<String> forms = this.keys.hashForms(text);
		String current = forms.getFirst();
		Arrays.stream(Sealed.values())
			.filter((what) -> what.how() == Sealed.How.AT_SIGN_IN)
			.forEach((what) -> this.database
				.sql("update %1$s set %2$s = :current where %2$s in (:others)%3$s".formatted(what.table(),
						what.column(), unlessThere(what)))
				.param("current", current)
				.param("others", forms.subList(1, forms.size()))
				.update());
		return current;
	}

	private static String unlessThere(Sealed what) {
		return switch (what) {
			case LINKED_SUBJECT ->
				" and not exists (select 1 from france_connect_link other where other.subject_hash = :current)";
			case REFUSED_SUBJECT -> " and not exists (select 1 from refused_subject other "
					+ "where other.subject_hash = :current and other.account_id = refused_subject.account_id)";
			default -> "";
		};
	}

}
