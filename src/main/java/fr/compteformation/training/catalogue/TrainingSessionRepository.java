package fr.compteformation.training.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** “Open” sessions are those that somebody can ask for on a day. */
interface TrainingSessionRepository extends JpaRepository<TrainingSession, Offer.Id> {

	@Query("""
			select session from TrainingSession session join fetch session.course course join fetch course.provider
			where session.dates.startsOn > :today and session.withdrawn = false and course.state = PUBLISHED
			and coalesce(course.provider.details.qualityUntil, :today) >= :today
			order by session.dates.startsOn, course.content.title, session.id.value""")
	List<TrainingSession> findOpen(LocalDate today);

	@Query("""
			select session from TrainingSession session join fetch session.course course join fetch course.provider
			where session.id = :id and session.dates.startsOn > :today and session.withdrawn = false
			and course.state = PUBLISHED and coalesce(course.provider.details.qualityUntil, :today) >= :today""")
	Optional<TrainingSession> findOpen(Offer.Id id, LocalDate today);

	@Query("""
			select session from TrainingSession session
			where session.course in :courses and session.dates.startsOn > :today and session.withdrawn = false
			and coalesce(session.course.provider.details.qualityUntil, :today) >= :today
			order by session.dates.startsOn, session.id.value""")
	List<TrainingSession> findOpenOf(Collection<Course> courses, LocalDate today);

	List<TrainingSession> findByCourseOrderByDatesStartsOn(Course course);

	List<TrainingSession> findByCourseIn(Collection<Course> courses);

}
