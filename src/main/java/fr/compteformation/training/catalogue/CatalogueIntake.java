package fr.compteformation.training.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores the sessions of a chunk: new ones are added, known ones replaced. */
@Component
class CatalogueIntake {

	private static final int BATCH = 100;

	private final EntityManager entities;

	private final ProviderRepository providers;

	private final CourseRepository courses;

	private final TrainingSessionRepository sessions;

	CatalogueIntake(EntityManager entities, ProviderRepository providers, CourseRepository courses,
			TrainingSessionRepository sessions) {
		this.entities = entities;
		this.providers = providers;
		this.courses = courses;
		this.sessions = sessions;
	}

	/**
	 * Stores a chunk, in the caller’s transaction.
	 * @return the lines whose provider or training nobody describes
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	List<CatalogueLine.Refused> take(List<CatalogueLine.Valid> lines) {
		this.entities.unwrap(Session.class).setJdbcBatchSize(BATCH);
		Known known = known(lines);
		List<CatalogueLine.Refused> refused = new ArrayList<>();
		for (CatalogueLine.Valid line : lines) {
			Provider provider = provider(line, known);
			Course course = (provider != null) ? course(line, provider, known) : null;
			if (course != null) {
				session(line, course, known);
			}
			else {
				refused.add(new CatalogueLine.Refused(line.number(), "catalogue.refusal.unknown"));
			}
		}
		return refused;
	}

	private Known known(List<CatalogueLine.Valid> lines) {
		Map<String, Provider> known = new HashMap<>();
		this.providers.findBySiretIn(lines.stream().map((line) -> line.siret().value()).collect(Collectors.toSet()))
			.forEach((provider) -> known.put(provider.siret(), provider));
		Map<String, Course> courses = new HashMap<>();
		Set<String> numbers = lines.stream().map((line) -> line.course().number()).collect(Collectors.toSet());
		this.courses.findByProviderInAndNumberIn(known.values(), numbers)
			.forEach((course) -> courses.put(key(course.provider().siret(), course.number()), course));
		Map<String, TrainingSession> sessions = new HashMap<>();
		this.sessions.findByCourseIn(new HashSet<>(courses.values()))
			.forEach((session) -> sessions.put(key(session.course().id().toString(), session.number()), session));
		return new Known(known, courses, sessions);
	}

	private @Nullable Provider provider(CatalogueLine.Valid line, Known known) {
		Provider provider = known.providers().get(line.siret().value());
		if (line.provider() == null) {
			return provider;
		}
		if (provider != null) {
			provider.describe(line.provider());
			return provider;
		}
		Provider added = new Provider(line.siret(), line.provider());
		this.entities.persist(added);
		known.providers().put(line.siret().value(), added);
		return added;
	}

	private @Nullable Course course(CatalogueLine.Valid line, Provider provider, Known known) {
		CatalogueLine.Described described = line.course();
		String key = key(provider.siret(), described.number());
		Course course = known.courses().get(key);
		if (described.content() == null || described.terms() == null) {
			return course;
		}
		if (course != null) {
			course.describe(described.content(), described.terms());
			return course;
		}
		Course added = new Course(provider, described.number(), described.content(), described.terms());
		this.entities.persist(added);
		known.courses().put(key, added);
		return added;
	}

	private void session(CatalogueLine.Valid line, Course course, Known known) {
		String key = key(course.id().toString(), line.session());
		TrainingSession session = known.sessions().get(key);
		if (session != null) {
			session.plan(line.dates(), line.place());
		}
		else {
			TrainingSession added = new TrainingSession(course, line.session(), line.dates(), line.place());
			this.entities.persist(added);
			known.sessions().put(key, added);
		}
	}

	private static String key(String owner, String number) {
		return owner + " " + number;
	}

	/** What is stored, by SIRET and numbers; grows with the lines. */
	private record Known(Map<String, Provider> providers, Map<String, Course> courses,
			Map<String, TrainingSession> sessions) {
	}

}
