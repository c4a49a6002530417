package fr.compteformation.training.kept;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.catalogue.Catalogue;

/**
 * The trainings that a person keeps for later, with their account. Needs no proof of
 * identity, because nothing about rights is shown or spent.
 */
@Service
@Transactional
public class KeptTrainings {

	/** The trainings that the person keeps. */
	public static final PagePath PAGE = new PagePath("/mes-formations");

	/** The most trainings that one person keeps. */
	public static final int MOST = 50;

	private final JdbcClient database;

	private final Catalogue catalogue;

	private final Clock clock;

	KeptTrainings(JdbcClient database, Catalogue catalogue, Clock clock) {
		this.database = database;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	/** The trainings that the person keeps, latest first. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<KeptTraining> of(Citizen citizen) {
		Map<UUID, Instant> kept = new LinkedHashMap<>();
		this.database
			.sql("select course_id, kept_at from kept_training where account_id = ? order by kept_at desc, course_id")
			.param(citizen.accountId())
			.query((row) -> {
				kept.put(row.getObject("course_id", UUID.class),
						row.getObject("kept_at", OffsetDateTime.class).toInstant());
			});
		return kept.entrySet()
			.stream()
			.flatMap((line) -> this.catalogue.course(line.getKey())
				.map((course) -> new KeptTraining(course, line.getValue()))
				.stream())
			.toList();
	}

	/** Whether the person keeps a training. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public boolean isKept(Citizen citizen, UUID course) {
		return this.database.sql("select count(*) from kept_training where account_id = ? and course_id = ?")
			.params(citizen.accountId(), course)
			.query(Integer.class)
			.single() > 0;
	}

	/**
	 * Keeps a training. Idempotent.
	 * @return false if the person keeps as many as possible, and nothing was done
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public boolean keep(Citizen citizen, UUID course) {
		if (isKept(citizen, course)) {
			return true;
		}
		int kept = this.database.sql("select count(*) from kept_training where account_id = ?")
			.param(citizen.accountId())
			.query(Integer.class)
			.single();
		if (kept >= MOST) {
			return false;
		}
		// Twice at once, from two windows, is kept once.
		this.database.sql("""
				insert into kept_training (account_id, course_id, kept_at)
				select id, ?, ? from account where id = ?
				on conflict do nothing""")
			.params(course, this.clock.instant().atOffset(ZoneOffset.UTC), citizen.accountId())
			.update();
		return true;
	}

	/** Gives a training up. Idempotent. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void drop(Citizen citizen, UUID course) {
		this.database.sql("delete from kept_training where account_id = ? and course_id = ?")
			.params(citizen.accountId(), course)
			.update();
	}

}
