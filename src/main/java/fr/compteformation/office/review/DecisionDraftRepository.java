package fr.compteformation.office.review;

import java.time.Instant;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface DecisionDraftRepository extends JpaRepository<DecisionDraft, DecisionDraft.Id> {

	/** Deletes the drafts of all agents about a declaration that was decided. */
	@Modifying
	@Query("delete from DecisionDraft where id.declarationId = :declaration")
	void deleteAbout(UUID declaration);

	@Modifying
	@Transactional
	@Query("delete from DecisionDraft where savedAt < :moment")
	int deleteSavedBefore(Instant moment);

}
