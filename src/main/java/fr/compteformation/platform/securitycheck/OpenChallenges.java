package fr.compteformation.platform.securitycheck;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OpenChallenges extends Repository<OpenChallenge, ChallengeId> {

	OpenChallenge save(OpenChallenge challenge);

	Optional<OpenChallenge> findById(ChallengeId id);

	/** The unanswered challenges of a session, newest first. */
	@Query("""
			select challenge.id from OpenChallenge challenge
			where challenge.session = :session and challenge.expiresAt > :now
			order by challenge.expiresAt desc""")
	List<ChallengeId> open(String session, Instant now);

	/**
	 * Deletes a challenge in one statement: of two concurrent answers on any nodes, only
	 * one succeeds.
	 * @return 1 for the one that deleted it, otherwise 0
	 */
	@Modifying
	@Query("delete from OpenChallenge challenge where challenge.id = :id")
	int close(ChallengeId id);

	@Modifying
	@Query("delete from OpenChallenge challenge where challenge.expiresAt <= :now")
	int removeExpired(Instant now);

}
