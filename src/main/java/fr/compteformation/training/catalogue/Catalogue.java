package fr.compteformation.training.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.PortalTime;

/**
 * The trainings whose sessions have not begun, held by providers whose quality
 * certificate has not ended. Everyone may read it. A dossier keeps a copy of its
 * training, so that offers may change.
 */
@Service
@Transactional(readOnly = true)
public class Catalogue {

	private final CourseRepository courses;

	private final TrainingSessionRepository sessions;

	private final JdbcClient database;

	private final Clock clock;

	Catalogue(CourseRepository courses, TrainingSessionRepository sessions, JdbcClient database, Clock clock) {
		this.courses = courses;
		this.sessions = sessions;
		this.database = database;
		this.clock = clock;
	}

	/** The offers available today, earliest start first. */
	public List<Offer> offers() {
		return this.sessions.findOpen(today()).stream().map(TrainingSession::offer).toList();
	}

	/** Finds an offer that is available today. */
	public Optional<Offer> find(Offer.Id id) {
		return this.sessions.findOpen(id, today()).map(TrainingSession::offer);
	}

	/** Finds a training, even if nobody can ask for a session of it any more. */
	public Optional<CourseDetails> course(UUID id) {
		return this.courses.findPublished(id)
			.map((course) -> CourseDetails.of(course, this.sessions.findOpenOf(List.of(course), today())));
	}

	/** The next trainings in the order of their ids, as they are offered today. */
	public List<CourseDetails> coursesAfter(UUID after, int limit) {
		return coursesAfter(after, limit, today());
	}

	/**
	 * The next trainings in the order of their ids, those without a session too.
	 * @param after the id of the last one before
	 * @param day when somebody asks for their sessions
	 */
	public List<CourseDetails> coursesAfter(UUID after, int limit, LocalDate day) {
		List<Course> page = this.courses.findAfter(after, Limit.of(limit));
		if (page.isEmpty()) {
			return List.of();
		}
		Map<Course, List<TrainingSession>> open = this.sessions.findOpenOf(page, day)
			.stream()
			.collect(Collectors.groupingBy(TrainingSession::course));
		return page.stream().map((course) -> CourseDetails.of(course, open.getOrDefault(course, List.of()))).toList();
	}

	/** Grows with each change of the catalogue. */
	public long version() {
		return this.database.sql("select version from catalogue_change where id = 1").query(Long.class).single();
	}

	private LocalDate today() {
		return PortalTime.today(this.clock);
	}

}
