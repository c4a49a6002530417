package fr.compteformation.training.catalogue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.register.Siret;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Professional;

/**
 * Entry point of the module for training providers, who describe their trainings and
 * sessions, and for supervisors, who publish them. A training of another provider counts
 * as missing; the caller says which provider acts.
 */
@Service
@Transactional
public class CourseEditing {

	private static final String ONLY_PROVIDERS = "hasRole('" + Professional.PROVIDER + "')";

	private static final String ONLY_SUPERVISORS = "hasRole('" + Agent.SUPERVISOR + "')";

	private static final String BOTH = "hasAnyRole('" + Professional.PROVIDER + "', '" + Agent.SUPERVISOR + "')";

	private final ProviderRepository providers;

	private final CourseRepository courses;

	private final TrainingSessionRepository sessions;

	private final JdbcClient database;

	CourseEditing(ProviderRepository providers, CourseRepository courses, TrainingSessionRepository sessions,
			JdbcClient database) {
		this.providers = providers;
		this.courses = courses;
		this.sessions = sessions;
		this.database = database;
	}

	/** What is known about a provider; empty before it is described. */
	@Transactional(readOnly = true)
	@PreAuthorize(BOTH)
	public Optional<ProviderDetails> provider(Siret provider) {
		return this.providers.findBySiret(provider.value()).map(Provider::details);
	}

	/** Describes a provider that has no training yet. */
	@PreAuthorize(ONLY_PROVIDERS)
	public void describe(Siret provider, ProviderDetails details) {
		this.providers.findBySiret(provider.value())
			.ifPresentOrElse((known) -> known.describe(details),
					() -> this.providers.save(new Provider(provider, details)));
		changed();
	}

	/**
	 * Records the last day of a quality certificate, also an earlier one, if the provider
	 * is known.
	 */
	@PreAuthorize(ONLY_SUPERVISORS)
	public void renew(Siret provider, LocalDate qualityUntil) {
		this.providers.findBySiret(provider.value()).ifPresent((known) -> known.renew(qualityUntil));
		changed();
	}

	/** The same, unless a certificate that ends later is known. */
	@PreAuthorize(ONLY_SUPERVISORS)
	public void extend(Siret provider, LocalDate qualityUntil) {
		this.providers.findBySiret(provider.value())
			.ifPresent((known) -> known.describe(known.details().renewed(qualityUntil)));
		changed();
	}

	/** All trainings of a provider, by title. */
	@Transactional(readOnly = true)
	@PreAuthorize(ONLY_PROVIDERS)
	public List<EditedCourse> of(Siret provider) {
		return Course.byTitle(this.courses.findOfProvider(provider.value())).map(this::edited).toList();
	}

	/** One training of a provider. */
	@Transactional(readOnly = true)
	@PreAuthorize(ONLY_PROVIDERS)
	public Optional<EditedCourse> find(Siret provider, UUID course) {
		return own(provider, course).map(this::edited);
	}

	/**
	 * Adds a draft.
	 * @throws java.util.NoSuchElementException if the provider is not described
	 */
	@PreAuthorize(ONLY_PROVIDERS)
	public UUID create(Siret provider, CourseContent content, CourseTerms terms) {
		return this.courses
			.save(new Course(this.providers.findBySiret(provider.value()).orElseThrow(), UUID.randomUUID().toString(),
					content, terms, State.DRAFT))
			.id();
	}

	/** Changes a training; one that was published waits for a supervisor again. */
	@PreAuthorize(ONLY_PROVIDERS)
	public void change(Siret provider, UUID course, CourseContent content, CourseTerms terms) {
		own(provider, course).orElseThrow().change(content, terms);
		changed();
	}

	/** Asks a supervisor to publish a draft, or one that was withdrawn. */
	@PreAuthorize(ONLY_PROVIDERS)
	public boolean submit(Siret provider, UUID course) {
		return own(provider, course).orElseThrow().move(EnumSet.of(State.DRAFT, State.WITHDRAWN), State.SUBMITTED);
	}

	/** Takes a training out of the search; dossiers keep their copy. */
	@PreAuthorize(ONLY_PROVIDERS)
	public boolean withdraw(Siret provider, UUID course) {
		boolean done = own(provider, course).orElseThrow()
			.move(EnumSet.complementOf(EnumSet.of(State.WITHDRAWN)), State.WITHDRAWN);
		changed();
		return done;
	}

	/**
	 * Adds a session, or changes one.
	 * @param session {@code null} for a new one
	 */
	@PreAuthorize(ONLY_PROVIDERS)
	public void plan(Siret provider, UUID course, Offer.@Nullable Id session, SessionDates dates, SessionPlace place) {
		Course own = own(provider, course).orElseThrow();
		if (session == null) {
			this.sessions.save(new TrainingSession(own, UUID.randomUUID().toString(), dates, place));
		}
		else {
			own(own, session).plan(dates, place);
		}
		changed();
	}

	/** Takes a session out of the search; dossiers keep their copy. */
	@PreAuthorize(ONLY_PROVIDERS)
	public void withdraw(Siret provider, UUID course, Offer.Id session) {
		own(own(provider, course).orElseThrow(), session).withdraw();
		changed();
	}

	/** The trainings that wait for a supervisor, by title. */
	@Transactional(readOnly = true)
	@PreAuthorize(ONLY_SUPERVISORS)
	public List<EditedCourse> submitted() {
		return Course.byTitle(this.courses.findSubmitted()).map(this::edited).toList();
	}

	/** How many trainings wait for a supervisor. */
	@Transactional(readOnly = true)
	@PreAuthorize(ONLY_SUPERVISORS)
	public int countSubmitted() {
		return this.courses.countSubmitted();
	}

	/**
	 * Publishes a training.
	 * @param version what the supervisor read
	 */
	@PreAuthorize(ONLY_SUPERVISORS)
	public Outcome publish(UUID course, long version) {
		Outcome outcome = decide(course, version, State.PUBLISHED);
		changed();
		return outcome;
	}

	/**
	 * Gives a training back to its provider as a draft.
	 * @param version what the supervisor read
	 */
	@PreAuthorize(ONLY_SUPERVISORS)
	public Outcome giveBack(UUID course, long version) {
		return decide(course, version, State.DRAFT);
	}

	private Outcome decide(UUID id, long version, State to) {
		Course course = this.courses.findById(id).orElseThrow();
		if (course.state() == State.SUBMITTED && course.version() != version) {
			return Outcome.CHANGED;
		}
		return course.move(EnumSet.of(State.SUBMITTED), to) ? Outcome.DONE : Outcome.GONE;
	}

	private Optional<Course> own(Siret provider, UUID course) {
		return this.courses.findById(course).filter((found) -> found.provider().siret().equals(provider.value()));
	}

	private TrainingSession own(Course course, Offer.Id session) {
		return this.sessions.findById(session).filter((found) -> found.course().id().equals(course.id())).orElseThrow();
	}

	private EditedCourse edited(Course course) {
		return new EditedCourse(course.id(), course.version(), course.provider().details().name(), course.state(),
				course.content(), course.terms(),
				this.sessions.findByCourseOrderByDatesStartsOn(course).stream().map(TrainingSession::edited).toList());
	}

	// Makes every node rebuild its index.
	private void changed() {
		this.database.sql("update catalogue_change set version = version + 1 where id = 1").update();
	}

	/**
	 * Whether people find a training. The constant names are stored in the database and
	 * end translation keys.
	 */
	public enum State {

		/** Only its provider sees it. */
		DRAFT,

		/** Waits for a supervisor. */
		SUBMITTED,

		/** In the search. */
		PUBLISHED,

		/** No longer in the search. */
		WITHDRAWN

	}

	/** What became of a supervisor’s decision. */
	public enum Outcome {

		/** It is as decided. */
		DONE,

		/** Its provider changed it after the supervisor read it, and nothing was done. */
		CHANGED,

		/** It is no longer submitted, and nothing was done. */
		GONE

	}

	/**
	 * A training as its provider edits it.
	 *
	 * @param id its id
	 * @param version names this state of it in decisions
	 * @param provider the name of its provider
	 * @param state whether people find it
	 * @param content what it is about
	 * @param terms its conditions
	 * @param sessions earliest first, also past and withdrawn ones
	 */
	public record EditedCourse(UUID id, long version, String provider, State state, CourseContent content,
			CourseTerms terms, List<EditedSession> sessions) {
	}

	/**
	 * A session as its provider edits it.
	 *
	 * @param id names it in requests
	 * @param number the provider’s number
	 * @param dates when it is held
	 * @param place where it is held
	 * @param withdrawn whether people find it no longer
	 */
	public record EditedSession(Offer.Id id, String number, SessionDates dates, SessionPlace place, boolean withdrawn) {
	}

}
