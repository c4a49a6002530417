package fr.compteformation.people.registration;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.UnaryOperator;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.database.GoesOn;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.site.TermsSettings;

/**
 * Stores unfinished registrations encrypted on the server until 30 minutes after the last
 * activity, so that neither a reload nor the loss of a node loses input.
 */
@Service
@Transactional
@GoesOn
public class Drafts {

	/** How long a draft is kept after the last activity. */
	static final Duration IDLE = Duration.ofMinutes(30);

	private final JdbcClient database;

	private final Keys keys;

	private final JsonMapper json;

	private final TermsSettings terms;

	private final Clock clock;

	Drafts(JdbcClient database, Keys keys, JsonMapper json, TermsSettings terms, Clock clock) {
		this.database = database;
		this.keys = keys;
		this.json = json;
		this.terms = terms;
		this.clock = clock;
	}

	/** Creates an empty draft. */
	public DraftKey start() {
		DraftKey key = DraftKey.random();
		this.database.sql("insert into registration_draft (key_hash, content, touched_at) values (?, ?, ?)")
			.params(key.hash(), encrypted(key, Draft.EMPTY), now())
			.update();
		return key;
	}

	/** The draft of a browser, unless it was deleted. */
	@Transactional(readOnly = true)
	public Optional<Draft> find(DraftKey key) {
		return content(key, "");
	}

	/** Extends the lifetime of a draft. */
	public void touch(DraftKey key) {
		this.database.sql("update registration_draft set touched_at = ? where key_hash = ? and touched_at > ?")
			.params(now(), key.hash(), idleSince())
			.update();
	}

	/** Accepts the terms of use, or withdraws the acceptance. */
	public void acceptTerms(DraftKey key, boolean accepted) {
		change(key, (draft) -> draft.withTerms(accepted ? this.terms.version() : null));
	}

	/** Stores input while it is typed. */
	public void keep(DraftKey key, TypedIdentity typed) {
		change(key, (draft) -> draft.withTyped(typed));
	}

	/** Records a passed security check; one check is valid for one draft. */
	public void passCheck(DraftKey key) {
		change(key, Draft::withCheckPassed);
	}

	/** Stores a valid identity. */
	public void finishIdentity(DraftKey key, TypedIdentity typed) {
		change(key, (draft) -> draft.withCheckedIdentity(typed));
	}

	/** Deletes a draft. */
	public void forget(DraftKey key) {
		this.database.sql("delete from registration_draft where key_hash = ?").param(key.hash()).update();
	}

	/**
	 * Changes a draft under a lock.
	 * @throws IllegalStateException if it was deleted
	 */
	void change(DraftKey key, UnaryOperator<Draft> change) {
		Draft changed = change
			.apply(content(key, "for update").orElseThrow(() -> new IllegalStateException("the draft is gone")));
		this.database.sql("update registration_draft set content = ?, touched_at = ? where key_hash = ?")
			.params(encrypted(key, changed), now(), key.hash())
			.update();
	}

	/** Deletes expired drafts. */
	void removeIdle() {
		this.database.sql("delete from registration_draft where touched_at <= ?").param(idleSince()).update();
	}

	private Optional<Draft> content(DraftKey key, String lock) {
		return this.database.sql("select content from registration_draft where key_hash = ? and touched_at > ? " + lock)
			.params(key.hash(), idleSince())
			.query((row, index) -> row.getBytes(1))
			.optional()
			.map((bytes) -> decrypted(key, bytes));
	}

	// The key is associated data, so that a row moved under another hash cannot be
	// decrypted.
	private byte[] encrypted(DraftKey key, Draft draft) {
		try {
			return this.keys.drafts().encrypt(this.json.writeValueAsBytes(draft), associated(key));
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private Draft decrypted(DraftKey key, byte[] content) {
		try {
			return this.json.readValue(this.keys.drafts().decrypt(content, associated(key)), Draft.class);
		}
		catch (GeneralSecurityException damaged) {
			throw new IllegalStateException(damaged);
		}
	}

	private static byte[] associated(DraftKey key) {
		return ("draft:" + key.value()).getBytes(StandardCharsets.UTF_8);
	}

	private OffsetDateTime now() {
		return utc(this.clock.instant());
	}

	private OffsetDateTime idleSince() {
		return utc(this.clock.instant().minus(IDLE));
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
