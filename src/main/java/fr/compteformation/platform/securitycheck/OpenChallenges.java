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

	/** The challenges of a session that wait for an answer, the newest first. */
	@Query("""
			select challenge.id from OpenChallenge challenge
			where challenge.session = :session and challenge.expiresAt > :now
			order by challenge.expiresAt desc""")
	List<ChallengeId> open(String session, Instant now);

	/**
	 * Removes a challenge, as one statement: of two answers at the same moment, on
	 * whichever nodes, the database lets one remove it.
	 * @return 1 for the one that removed it, otherwise 0
	 */
	@Modifying
	@Query("delete from OpenChallenge challenge where challenge.id = :id")
	int close(ChallengeId id);

	@Modifying
	@Query("delete from OpenChallenge challenge where challenge.expiresAt <= :now")
	int removeExpired(Instant now);

}
