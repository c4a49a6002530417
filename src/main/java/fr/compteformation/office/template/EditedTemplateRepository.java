package fr.compteformation.office.template;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface EditedTemplateRepository extends ListCrudRepository<EditedTemplate, String> {

	/** Creates the row if it is missing, so that it can be locked. */
	@Modifying
	@Query(nativeQuery = true,
			value = "insert into edited_template (template_key, version) values (:key, 0) on conflict do nothing")
	void create(String key);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select edited from EditedTemplate edited where edited.key = :key")
	Optional<EditedTemplate> lock(String key);

}
