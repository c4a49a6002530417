package fr.compteformation.training.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CourseRepository extends JpaRepository<Course, UUID> {

	@Query("select course from Course course join fetch course.provider where course.id = :id and course.state = PUBLISHED")
	Optional<Course> findPublished(UUID id);

	@Query("select course from Course course join fetch course.provider where course.id > :after and course.state = PUBLISHED order by course.id")
	List<Course> findAfter(UUID after, Limit atMost);

	@Query("select course from Course course join fetch course.provider provider where provider.siret = :provider")
	List<Course> findOfProvider(String provider);

	@Query("select course from Course course join fetch course.provider where course.state = SUBMITTED")
	List<Course> findSubmitted();

	@Query("select count(course) from Course course where course.state = SUBMITTED")
	int countSubmitted();

	List<Course> findByProviderInAndNumberIn(Collection<Provider> providers, Collection<String> numbers);

}
