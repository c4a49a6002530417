package fr.compteformation.career.traits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.Citizen;

/**
 * Entry point of the module. Only the person themselves sees the result, and may delete
 * it at any time. The answers are not kept. It is deleted with the account.
 */
@Service
@Transactional
public class Traits {

	private final JdbcClient database;

	private final Clock clock;

	Traits(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** The result of the person’s last questionnaire. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<TraitResult> of(Citizen citizen) {
		Map<Trait, Integer> scores = new EnumMap<>(Trait.class);
		LocalDate[] day = new LocalDate[1];
		this.database.sql("select trait, score, taken_on from trait_score where account_id = ?")
			.param(citizen.accountId())
			.query((row) -> {
				scores.put(Trait.valueOf(row.getString("trait")), row.getInt("score"));
				day[0] = row.getObject("taken_on", LocalDate.class);
			});
		return scores.isEmpty() ? Optional.empty() : Optional.of(new TraitResult(scores, day[0]));
	}

	/**
	 * Computes and keeps the result instead of the one before.
	 * @param answers an answer for each sentence
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public TraitResult answer(Citizen citizen, Map<TraitSentence, LikertAnswer> answers) {
		if (answers.size() < TraitSentence.values().length) {
			throw new IllegalArgumentException("a sentence without an answer");
		}
		TraitResult result = TraitResult.of(answers, PortalTime.today(this.clock));
		erase(citizen.accountId());
		result.scores()
			.forEach((trait, score) -> this.database
				.sql("insert into trait_score (account_id, trait, score, taken_on) values (?, ?, ?, ?)")
				.params(citizen.accountId(), trait.name(), score, result.takenOn())
				.update());
		return result;
	}

	/** Deletes the result; asked again, nothing changes. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void erase(Citizen citizen) {
		erase(citizen.accountId());
	}

	private void erase(UUID account) {
		this.database.sql("delete from trait_score where account_id = ?").param(account).update();
	}

}
