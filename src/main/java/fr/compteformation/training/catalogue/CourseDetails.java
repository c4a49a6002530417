package fr.compteformation.training.catalogue;

import java.util.List;
import java.util.UUID;

/**
 * A training as people read it, with the sessions that have not begun.
 *
 * @param id its id
 * @param siret its provider’s number
 * @param provider its provider
 * @param content what it is about
 * @param terms its conditions
 * @param sessions earliest first
 */
public record CourseDetails(UUID id, String siret, ProviderDetails provider, CourseContent content, CourseTerms terms,
		List<Session> sessions) {

	static CourseDetails of(Course course, List<TrainingSession> sessions) {
		return new CourseDetails(course.id(), course.provider().siret(), course.provider().details().shown(),
				course.content().shown(), course.terms(), sessions.stream().map(TrainingSession::details).toList());
	}

	/**
	 * A session of a training.
	 *
	 * @param id names it in requests
	 * @param dates when it is held
	 * @param place where it is held
	 */
	public record Session(Offer.Id id, SessionDates dates, SessionPlace place) {
	}

}
