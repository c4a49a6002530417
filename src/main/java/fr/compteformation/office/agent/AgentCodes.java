package fr.compteformation.office.agent;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.base.Keys;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.security.AgentCode;

/**
 * The second factor: eight digits by mail, good for one sign-in within ten minutes. Five
 * wrong tries end a code.
 */
@Component
@Transactional
class AgentCodes implements OneTimeTokenService {

	static final Duration VALIDITY = Duration.ofMinutes(10);

	private static final int WRONG_TRIES = 5;

	private static final BigInteger CODES = BigInteger.TEN.pow(8);

	private final JdbcClient database;

	private final AgentAccountRepository agents;

	private final Keys keys;

	private final Journal journal;

	private final Outbox outbox;

	private final Clock clock;

	AgentCodes(JdbcClient database, AgentAccountRepository agents, Keys keys, Journal journal, Outbox outbox,
			Clock clock) {
		this.database = database;
		this.agents = agents;
		this.keys = keys;
		this.journal = journal;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** Sends a code to the agent whose id is the name of the request. */
	@Override
	public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
		UUID id = UUID.randomUUID();
		Instant expiresAt = this.clock.instant().plus(VALIDITY);
		this.database
			.sql("insert into agent_code (id, agent_id, expires_at, wrong_tries) values (:id, :agent, :expiresAt, 0)")
			.param("id", id)
			.param("agent", UUID.fromString(request.getUsername()))
			.param("expiresAt", time(expiresAt))
			.update();
		this.outbox.add(AgentMails.Template.AGENT_CODE, id);
		return new DefaultOneTimeToken(new AgentCode(id, digits(id)).token(), request.getUsername(), expiresAt);
	}

	/** The agent’s sign-in is complete, unless the answer is nothing. */
	@Override
	public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken typed) {
		String token = typed.getTokenValue();
		return AgentCode.of((token != null) ? token : "").map(this::signIn).orElse(null);
	}

	private @Nullable OneTimeToken signIn(AgentCode typed) {
		Sent sent = locked(typed.id()).orElse(null);
		if (sent == null) {
			return null;
		}
		if (!isSame(typed.digits(), digits(sent.id()))) {
			countWrongTry(sent);
			return null;
		}
		end(sent.id());
		AgentAccount account = this.agents.findById(sent.agent()).filter(AgentAccount::isActive).orElse(null);
		if (account == null) {
			return null;
		}
		this.journal.write(account.agent(), Act.AGENT_SIGNED_IN, new Subject(Subject.Kind.AGENT, account.id()), null,
				null);
		return new DefaultOneTimeToken(typed.token(), account.id().toString(), sent.expiresAt());
	}

	/** Whose code it is and until when it is good, while it is. */
	Optional<Sent> sent(UUID id) {
		return find(id, "");
	}

	/** The digits of a code, derived anew whenever they are needed. */
	String digits(UUID id) {
		return "%08d".formatted(new BigInteger(1, this.keys.derive("agent-code:" + id)).mod(CODES));
	}

	/** Ends all codes of an agent. */
	void forget(UUID agent) {
		this.database.sql("delete from agent_code where agent_id = :agent").param("agent", agent).update();
	}

	/** Removes the codes that nobody can use any more. */
	void removeExpired() {
		this.database.sql("delete from agent_code where expires_at < :now")
			.param("now", time(this.clock.instant()))
			.update();
	}

	private Optional<Sent> locked(UUID id) {
		return find(id, " for update");
	}

	private Optional<Sent> find(UUID id, String lock) {
		return this.database
			.sql("select id, agent_id, expires_at, wrong_tries from agent_code where id = :id and expires_at > :now"
					+ lock)
			.param("id", id)
			.param("now", time(this.clock.instant()))
			.query((row, index) -> new Sent(row.getObject(1, UUID.class), row.getObject(2, UUID.class),
					row.getObject(3, OffsetDateTime.class).toInstant(), row.getInt(4)))
			.optional();
	}

	private void countWrongTry(Sent sent) {
		if (sent.wrongTries() + 1 >= WRONG_TRIES) {
			end(sent.id());
			return;
		}
		this.database.sql("update agent_code set wrong_tries = wrong_tries + 1 where id = :id")
			.param("id", sent.id())
			.update();
	}

	private void end(UUID id) {
		this.database.sql("delete from agent_code where id = :id").param("id", id).update();
	}

	private static boolean isSame(String typed, String sent) {
		return MessageDigest.isEqual(typed.getBytes(StandardCharsets.US_ASCII),
				sent.getBytes(StandardCharsets.US_ASCII));
	}

	private static OffsetDateTime time(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	/**
	 * A code that is on its way or has arrived.
	 *
	 * @param id the code’s
	 * @param agent whose it is
	 * @param expiresAt when it ends
	 * @param wrongTries so far
	 */
	record Sent(UUID id, UUID agent, Instant expiresAt, int wrongTries) {
	}

}
