package fr.compteformation.training.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CourseRepository extends JpaRepository<Course, UUID> {

	@Query("select course from Course course join fetch course.provider where course.id = :id")
	Optional<Course> findWithProvider(UUID id);

	@Query("select course from Course course join fetch course.provider where course.id > :after order by course.id")
	List<Course> findAfter(UUID after, Limit atMost);

	List<Course> findByProviderInAndNumberIn(Collection<Provider> providers, Collection<String> numbers);

}
